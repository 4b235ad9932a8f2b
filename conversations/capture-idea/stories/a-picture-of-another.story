Kari (nb) sends a picture of something else in the middle of an idea

> Pårørende ringer kveldsvakta fordi ingen har sagt når vi kommer
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> Ny idé (+ skilt.png)
< Jeg tok med filen som en lenke. Bare de som har tilgang der den ligger, kan åpne den.
  Hva viser det? Fortell med en setning eller to hva som er vanskelig i dag.
  [Fyll ut skjema]
> Skiltet ved inngangen er borte, og besøkende går feil
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> lagre
< Lagret. Bare du ser utkastet. Skriv «fortsett» når du vil gå videre.
