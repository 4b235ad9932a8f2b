Kari (nb) looks it over, and changes her mind

> Vikarene vet ikke hvor utstyret ligger
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
> [Spart tid] [Neste]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Velferd og livskvalitet]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Vikarene vet ikke hvor utstyret ligger
  Behov: Vikarene vet ikke hvor utstyret ligger
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> hjelp
< Send inn når du er fornøyd. Du kan endre alle svarene, legge til mer, eller lagre utkastet til senere. Etter at du har sendt, kan andre be om innsyn i teksten, for Eksempelkommunen er en offentlig virksomhet.
  Du kan også skrive «endre», «tilbake», «lagre» og «stopp».
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Endre]
< Hva vil du endre?
  [Navn] [Behov] [For hvem] [Verdi] [Fokusområde] [Fortsett]
> [Verdi]
< Hva blir bedre hvis vi løser dette? Velg alt som passer.
  ( ) 1 – Mer inntekter
  ( ) 2 – Lavere kostnader
  ( ) 3 – Kostnader vi slipper
  (x) 4 – Spart tid
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
> [Spart tid] [Bedre kvalitet] [Neste]
< Se over før du sender
  Navn: Vikarene vet ikke hvor utstyret ligger
  Behov: Vikarene vet ikke hvor utstyret ligger
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre fokusområde
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> tilbake
< Ok, vi går ett steg tilbake.
  Se over før du sender
  Navn: Vikarene vet ikke hvor utstyret ligger
  Behov: Vikarene vet ikke hvor utstyret ligger
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Vikarene vet ikke hvor utstyret ligger»
  [Bruk forslaget] [Rediger] [Tilbake]
> endre navn
< Vi var ved «Navn».
  Mitt forslag: «Vikarene vet ikke hvor utstyret ligger»
  [Bruk forslaget] [Rediger] [Tilbake]
> Utstyr som vikarene finner
< Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre alt
< Hva vil du endre?
  [Navn] [Behov] [For hvem] [Verdi] [Fokusområde] [Fortsett]
> [Fortsett]
< Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Det er verst om natten.
< Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Fortsett]
> [Behov]
! weigh-need → need
< Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  Det er verst om natten.
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> To vakter kan prøve i en uke
< Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Fortsett]
> [Ressurser]
< Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  Det er verst om natten.
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Ressurser: To vakter kan prøve i en uke
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Kanskje
< Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Fortsett]
> [Fortsett]
< Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  Det er verst om natten.
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Ressurser: To vakter kan prøve i en uke
  Du skrev også dette: «Kanskje» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Ta det bort]
< Ok, da er det ikke med.
  Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  Det er verst om natten.
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Ressurser: To vakter kan prøve i en uke
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Spør gjerne dem på nattskiftet
< Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Fortsett]
> endre du skrev også
< Hva mer vil du si om ideen?
  [Bruk det jeg skrev] [Hopp over] [Tilbake]
> [Bruk det jeg skrev]
< Se over før du sender
  Navn: Utstyr som vikarene finner
  Behov: Vikarene vet ikke hvor utstyret ligger
  Det er verst om natten.
  For hvem: Oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Ressurser: To vakter kan prøve i en uke
  Du skrev også: Spør gjerne dem på nattskiftet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted need="Vikarene vet ikke hvor utstyret ligger ⏎ Det er verst om natten." value="time_saved, quality" resources="To vakter kan prøve i en uke" also="Spør gjerne dem på nattskiftet" title="Utstyr som vikarene finner"
< Takk, Kari! Ideen «Utstyr som vikarene finner» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
