Kari (nb) does something else in between

> Vaktlista henger på veggen, og den som er hjemme, ser den ikke
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
> mine
! list-ideas → listed
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Vaktlista henger på veggen, og den som…: 3 korte spørsmål igjen
  [Fortsett: Vaktlista henger på veggen, og den som…]
> [Oss som jobber her] [Neste]
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
  ( ) Meir inntekter
  ( ) Lågare kostnader
  ( ) Kostnader vi slepp
  ( ) Spart tid
  ( ) Betre kvalitet
  ( ) Meir nøgde brukarar
  ( ) Enklare for brukaren
  ( ) Betre tilgjenge
  ( ) Meir kunnskap og forståing
  ( ) Betre livskvalitet
  ( ) Meir engasjerte tilsette
  ( ) Betre arbeidsmiljø
  ( ) Lettare å få og halde på folk
  ( ) Betre for klima og miljø
  ( ) Vi toler endring betre
  [Neste]
  [Veit ikkje] [Tilbake]
> [Veit ikkje]
< Kva fokusområde passar best?
  [Velferd og livskvalitet] [Berekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førsteval] [Faktabasert kvalitetsutvikling] [Leiing, medarbeidarskap og kompetanse] [Smart straumbruk i bygga våre (fram til 31. desember 2028)] [Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [Ingen av dei] [Veit ikkje] [Tilbake]
> språk
< Kva språk vil du bruke?
  [Bokmål] [Nynorsk] [Svenska] [English]
> bokmål
! choose-language → chosen
< Nå skriver jeg bokmål. Du kan bytte når som helst med «språk».
< Da går vi tilbake til «Vaktlista henger på veggen, og den som er hjemme, ser den ikke».
  Vi var ved «Fokusområde».
  [Velferd og livskvalitet] [Bærekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førstevalg] [Faktabasert kvalitetsutvikling] [Ledelse, medarbeiderskap og kompetanse] [Smart strømbruk i byggene våre (fram til 31. desember 2028)] [En god start for nye innbyggere (fram til 30. juni 2028)] [Ingen av dem] [Vet ikke] [Tilbake]
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
