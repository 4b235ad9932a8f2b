Kari (nb) types what stands on the buttons, in the language that she reads them in

> Nattevakten leter lenge etter riktig nøkkel
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
> ansatte
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
> endre verdi
< Vi var ved «Verdi».
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
> vet ikke
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Nattevakten leter lenge etter riktig nøkkel
  Behov: Nattevakten leter lenge etter riktig nøkkel
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Vet ikke ennå
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Nattevakten leter lenge etter riktig nøkkel»
  [Bruk forslaget] [Rediger] [Tilbake]
> endre forslaget
< Et navn som kollegene kjenner igjen, på høyst 80 tegn. Du kan bruke forslaget, endre det eller skrive ditt eget.
  Du kan også skrive «tilbake», «lagre» og «stopp».
  Mitt forslag: «Nattevakten leter lenge etter riktig nøkkel»
  [Bruk forslaget] [Rediger] [Tilbake]
> Bruk forslaget
< Se over før du sender
  Navn: Nattevakten leter lenge etter riktig nøkkel
  Behov: Nattevakten leter lenge etter riktig nøkkel
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Vet ikke ennå
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Lägg till mer
< Hva vil du legge til?
  [Mulig løsning] [Ressurser] [Slik vet vi det] [Vet vi hvordan] [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> legg til ressurser
< Hva trengs for å prøve dette i det små? Tenk tid, folk, penger og kunnskap. Et grovt anslag holder.
  [Vet ikke] [Hopp over] [Tilbake]
> Ett nøkkelskap i fire uker
< Se over før du sender
  Navn: Nattevakten leter lenge etter riktig nøkkel
  Behov: Nattevakten leter lenge etter riktig nøkkel
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Vet ikke ennå
  Ressurser: Ett nøkkelskap i fire uker
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Nøkler burde henge i samme rekkefølge som rutene
< Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Fortsett]
> Send inn
! submit-idea → submitted
< Takk, Kari! Ideen «Nattevakten leter lenge etter riktig nøkkel» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
