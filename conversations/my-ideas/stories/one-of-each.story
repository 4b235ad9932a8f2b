Kari (nb) looks for her ideas, and Ola (nb) does not find them

> Bårene er for brede for heisen i bygg C
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
> [Oss som jobber her] [Neste]
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
> [Bedre arbeidsmiljø] [Neste]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Velferd og livskvalitet]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Bårene er for brede for heisen i bygg C
  Behov: Bårene er for brede for heisen i bygg C
  For hvem: Oss som jobber her
  Verdi: Bedre arbeidsmiljø
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted title="Bårene er for brede for heisen i bygg C"
< Takk, Kari! Ideen «Bårene er for brede for heisen i bygg C» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ola < Ny idé til deg: «Bårene er for brede for heisen i bygg C» fra Kari Nordby. Svar innen 30. november.
  De fire spørsmålene
  Behov: Bårene er for brede for heisen i bygg C
  Verdi: Bedre arbeidsmiljø
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Oss som jobber her
  Fokusområde: Velferd og livskvalitet
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]
> Skjemaet må fylles ut både på papir og på skjerm, og ingen leser det på papir lenger
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
> hvor er ideen min
! list-ideas → listed
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Skjemaet må fylles ut både på papir og…: 3 korte spørsmål igjen
  [Fortsett: Skjemaet må fylles ut både på papir og…]
  #1 Bårene er for brede for heisen i bygg C: Sendt inn (Nytt). Ballen er hos Idégruppa. Neste steg: svar senest 30. november.
  [Åpne #1]
Ola > mine
! list-ideas → none
Ola < Du har ikke delt noen idé ennå. Skriv hva som er vanskelig i dag, så begynner vi.
