Kari (nb) writes faster than she types

> Nøklene til medisinskapet er borte på hver kveldsvakt
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
> brukre
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
> tilbkae
< Ok, vi går ett steg tilbake.
  Hvem gjelder behovet for? Velg én eller flere.
  (x) Brukere av en tjeneste
  ( ) Innbyggere
  ( ) Næringslivet
  ( ) Frivillige og foreninger
  ( ) Oss som jobber her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> oss som jobbe her og elevnee
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
> lisvkvalitet, spart tdi
< Hvilket fokusområde passer best?
  [Velferd og livskvalitet] [Bærekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førstevalg] [Faktabasert kvalitetsutvikling] [Ledelse, medarbeiderskap og kompetanse] [Smart strømbruk i byggene våre (fram til 31. desember 2028)] [En god start for nye innbyggere (fram til 30. juni 2028)] [Ingen av dem] [Vet ikke] [Tilbake]
> velferdd
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Nøklene til medisinskapet er borte på hver kveldsvakt
  Behov: Nøklene til medisinskapet er borte på hver kveldsvakt
  For hvem: Oss som jobber her og brukere av en tjeneste
  Verdi: Bedre livskvalitet og spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Nøklene til medisinskapet er borte på hver kveldsvakt»
  [Bruk forslaget] [Rediger] [Tilbake]
> Nøklene på plass
< Se over før du sender
  Navn: Nøklene på plass
  Behov: Nøklene til medisinskapet er borte på hver kveldsvakt
  For hvem: Oss som jobber her og brukere av en tjeneste
  Verdi: Bedre livskvalitet og spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> send inn
! submit-idea → submitted for-whom="staff, users" value="life_quality, time_saved" focus-area="velferd" title="Nøklene på plass"
< Takk, Kari! Ideen «Nøklene på plass» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
