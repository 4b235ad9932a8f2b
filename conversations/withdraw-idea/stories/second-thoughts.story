Kari (nb) and Ola (nb) see an idea withdrawn, after some second thoughts

> Pårørende ringer fordi de ikke vet når vi kommer
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
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  ( ) 4 – Spart tid
  ( ) 5 – Bedre kvalitet
  ( ) 6 – Mer fornøyde brukere
  ( ) 7 – Enklere for brukeren
  ( ) 8 – Bedre tilgjengelighet
  ( ) 9 – Mer kunnskap og forståelse
  ( ) 10 – Bedre livskvalitet
  ( ) 11 – Mer engasjerte ansatte
  ( ) 12 – Bedre arbeidsmiljø
  ( ) 13 – Lettere å få og beholde folk
  ( ) 14 – Bedre for klima og miljø
  ( ) 15 – Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> spart tid
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> velferd og livskvalitet
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ola < Ny idé til deg: «Pårørende ringer fordi de ikke vet når vi kommer» fra Kari Nordby. Svar innen 30. november.
  De fire spørsmålene
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Verdi: Spart tid
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Brukere av en tjeneste
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

> [Trekk ideen]
! may-withdraw-idea → open
< Vil du si hvorfor du trekker «Pårørende ringer fordi de ikke vet når vi kommer»? Det er frivillig, men det kan hjelpe andre.
  [Hopp over]
> hopp over
< Vil du trekke «Pårørende ringer fordi de ikke vet når vi kommer»? Da blir den ikke lest videre.
  [Ja, trekk den] [Nei, la den stå] [Tilbake]
> hjelp
< Svar ja for å trekke ideen, eller nei for å la den stå.
  Du kan også skrive «tilbake» og «stopp».
  [Ja, trekk den] [Nei, la den stå] [Tilbake]
> [Nei, la den stå]
< Da lar vi «Pårørende ringer fordi de ikke vet når vi kommer» stå som den er.

> [Trekk ideen]
! may-withdraw-idea → open
< Vil du si hvorfor du trekker «Pårørende ringer fordi de ikke vet når vi kommer»? Det er frivillig, men det kan hjelpe andre.
  [Hopp over]
> hjelp
< Skriv noen ord, eller hopp over. Teksten blir stående i historien til ideen.
  Du kan også skrive «hopp over» og «stopp».
  [Hopp over]
> Vi fant ut av det på avdelingsmøtet.
< Trekke ideen
  Hvorfor: Vi fant ut av det på avdelingsmøtet.
  [Ja, trekk den] [Endre] [Avbryt]
> hjelp
< Trekk ideen når du er klar, eller endre teksten. Skriv «avbryt» for å la den stå.
  Du kan også skrive «endre», «tilbake» og «stopp».
  [Ja, trekk den] [Endre] [Avbryt]
> [Ja, trekk den]
! withdraw-idea → withdrawn
~ Takk, Kari! Ideen «Pårørende ringer fordi de ikke vet når vi kommer» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
Ola ~ Kari Nordby har trukket «Pårørende ringer fordi de ikke vet når vi kommer». Du trenger ikke gjøre noe.
< Du har trukket «Pårørende ringer fordi de ikke vet når vi kommer». Ingen flere svarer på den.
  Når du vil dele noe nytt, skriv «idé».
  Status: Trukket
