Kari (nb) is polite

> Dusjene på sykehjemmet blir kalde etter tredje bruker hver morgen
! weigh-need → need
< Takk. Det ligger i et utkast som bare du ser. Tre korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) Brukere av en tjeneste
  ( ) Innbyggere
  ( ) Næringslivet
  ( ) Frivillige og foreninger
  ( ) Oss som jobber her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> takk
< Bare hyggelig!
  Vi var ved «For hvem».
  ( ) Brukere av en tjeneste
  ( ) Innbyggere
  ( ) Næringslivet
  ( ) Frivillige og foreninger
  ( ) Oss som jobber her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) Mer inntekter
  ( ) Lavere kostnader
  ( ) Kostnader vi slipper
  ( ) Spart tid
  ( ) Bedre kvalitet
  ( ) Mer fornøyde brukere
  ( ) Enklere for brukeren
  ( ) Bedre tilgjengelighet
  ( ) Mer kunnskap og forståelse
  ( ) Bedre livskvalitet
  ( ) Mer engasjerte ansatte
  ( ) Bedre arbeidsmiljø
  ( ) Lettere å få og beholde folk
  ( ) Bedre for klima og miljø
  ( ) Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> takk, det var greit å vite
< Bare hyggelig!
  Vi var ved «Verdi».
  ( ) Mer inntekter
  ( ) Lavere kostnader
  ( ) Kostnader vi slipper
  ( ) Spart tid
  ( ) Bedre kvalitet
  ( ) Mer fornøyde brukere
  ( ) Enklere for brukeren
  ( ) Bedre tilgjengelighet
  ( ) Mer kunnskap og forståelse
  ( ) Bedre livskvalitet
  ( ) Mer engasjerte ansatte
  ( ) Bedre arbeidsmiljø
  ( ) Lettere å få og beholde folk
  ( ) Bedre for klima og miljø
  ( ) Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> bedre kvalitet
< Hvilket fokusområde passer best?
  [Velferd og livskvalitet] [Bærekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førstevalg] [Faktabasert kvalitetsutvikling] [Ledelse, medarbeiderskap og kompetanse] [Smart strømbruk i byggene våre (fram til 31. desember 2028)] [En god start for nye innbyggere (fram til 30. juni 2028)] [Ingen av dem] [Vet ikke] [Tilbake]
> hei igjen
< Hei igjen!
  Vi var ved «Fokusområde».
  [Velferd og livskvalitet] [Bærekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førstevalg] [Faktabasert kvalitetsutvikling] [Ledelse, medarbeiderskap og kompetanse] [Smart strømbruk i byggene våre (fram til 31. desember 2028)] [En god start for nye innbyggere (fram til 30. juni 2028)] [Ingen av dem] [Vet ikke] [Tilbake]
> velferd
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Dusjene på sykehjemmet blir kalde etter tredje bruker hver morgen
  Behov: Dusjene på sykehjemmet blir kalde etter tredje bruker hver morgen
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> tusen takk for hjelpen
< Bare hyggelig!
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Dusjene på sykehjemmet blir kalde etter tredje bruker hver morgen» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
> takk
< Bare hyggelig! Skriv «idé» når du har noe nytt å dele.
