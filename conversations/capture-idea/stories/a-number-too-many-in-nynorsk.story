Ola (nn) writes somebody's e-mail address, and has more to tell

> Pårørande skriv åtte gonger til gunnel.sur@annanort.example, fordi ingen kan svare på når plassen er klar
< Eg skjulte det som ser ut som ei e-postadresse, før eg lagra det du skreiv:
  «Pårørande skriv åtte gonger til ••••••.•••@••••••••.•••••••, fordi ingen kan svare på når plassen er klar»
  Vil du ha det slik?
  [Behald det slik] [Skriv på nytt] [Det er noko anna]
> Det skjer kvar haust
< Takk, eg tek vare på det du skreiv. Vel først kva vi gjer med det eg skjulte.
  Eg skjulte det som ser ut som ei e-postadresse, før eg lagra det du skreiv:
  «Pårørande skriv åtte gonger til ••••••.•••@••••••••.•••••••, fordi ingen kan svare på når plassen er klar»
  Vil du ha det slik?
  [Behald det slik] [Skriv på nytt] [Det er noko anna]
> [Behald det slik]
! weigh-need → need
< Takk. Det ligg i eit utkast som berre du ser. Tre korte spørsmål til, så kan du sende det.
  Kven gjeld det? Vel éin eller fleire.
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
