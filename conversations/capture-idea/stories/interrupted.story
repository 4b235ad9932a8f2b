Kari (nb) does something else in between

> Vaktlista henger på veggen, og den som er hjemme, ser den ikke
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
> mine
! list-ideas → listed
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 3 korte spørsmål igjen
  [Fortsett: Vaktlista henger på veggen, og den som…]
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
> språk
< Hvilket språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> mine
! list-ideas → listed
~ Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 3 korte spørsmål igjen
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 2 korte spørsmål igjen
  [Fortsett: Vaktlista henger på veggen, og den som…]
> [Nynorsk]
! choose-language → chosen
< No skriv eg nynorsk. Du kan byte når som helst med «språk».
< Då går vi tilbake til «Vaktlista henger på veggen, og den som er hjemme, ser den ikke».
  Vi var ved «Verdi».
  ( ) 1 – Meir inntekter
  ( ) 2 – Lågare kostnader
  ( ) 3 – Kostnader vi slepp
  ( ) 4 – Spart tid
  ( ) 5 – Betre kvalitet
  ( ) 6 – Meir nøgde brukarar
  ( ) 7 – Enklare for brukaren
  ( ) 8 – Betre tilgjenge
  ( ) 9 – Meir kunnskap og forståing
  ( ) 10 – Betre livskvalitet
  ( ) 11 – Meir engasjerte tilsette
  ( ) 12 – Betre arbeidsmiljø
  ( ) 13 – Lettare å få og halde på folk
  ( ) 14 – Betre for klima og miljø
  ( ) 15 – Vi toler endring betre
  [Neste]
  [Veit ikkje] [Tilbake]
> [Veit ikkje]
< Kva fokusområde passar best?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> språk
< Kva språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> bokmål
! choose-language → chosen
< Nå skriver jeg bokmål. Du kan bytte når som helst med «språk».
< Da går vi tilbake til «Vaktlista henger på veggen, og den som er hjemme, ser den ikke».
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Velferd og livskvalitet]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Vaktlista henger på veggen, og den som er hjemme, ser den ikke
  Behov: Vaktlista henger på veggen, og den som er hjemme, ser den ikke
  For hvem: Oss som jobber her
  Verdi: Vet ikke ennå
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Vaktlista henger på veggen, og den som er hjemme, ser den ikke»
  [Bruk forslaget] [Rediger] [Tilbake]
> språk
< Hvilket språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> stopp
< Avbrutt. Ingenting er sendt inn.
< Da går vi tilbake til «Vaktlista henger på veggen, og den som er hjemme, ser den ikke».
  Vi var ved «Navn».
  Mitt forslag: «Vaktlista henger på veggen, og den som er hjemme, ser den ikke»
  [Bruk forslaget] [Rediger] [Tilbake]
> [Bruk forslaget]
< Se over før du sender
  Navn: Vaktlista henger på veggen, og den som er hjemme, ser den ikke
  Behov: Vaktlista henger på veggen, og den som er hjemme, ser den ikke
  For hvem: Oss som jobber her
  Verdi: Vet ikke ennå
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted need="Vaktlista henger på veggen, og den som er hjemme, ser den ikke" value="not-known"
< Takk, Kari! Ideen «Vaktlista henger på veggen, og den som er hjemme, ser den ikke» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
