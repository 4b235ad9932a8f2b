Kari (nb), Sam (en) and Ola (nb), who assesses: pictures and files that show the need

> (+ bilde.png)
< Jeg tok med filen som en lenke. Bare de som har tilgang der den ligger, kan åpne den.
  Hva viser det? Fortell med en setning eller to hva som er vanskelig i dag.
  [Fyll ut skjema]
> Skiltet ved inngangen er borte, og besøkende går feil (+ plantegning.pdf)
! weigh-need → need
< Jeg tok med filen som en lenke. Bare de som har tilgang der den ligger, kan åpne den.
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
> Innbyggere
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
> Vet ikke
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> Vet ikke
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Skiltet ved inngangen er borte, og besøkende går feil
  Behov: Skiltet ved inngangen er borte, og besøkende går feil
  For hvem: Innbyggere
  Verdi: Vet ikke ennå
  Fokusområde: Vet ikke ennå
  Bilder og filer: bilde.png: https://files.example/bilde.png
  plantegning.pdf: https://files.example/plantegning.pdf
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Endre]
< Hva vil du endre?
  [Navn] [Behov] [For hvem] [Verdi] [Fokusområde] [Bilder og filer] [Fortsett]
> [Bilder og filer]
< Send bildet eller filen her i samtalen, så tar jeg med en lenke til den.
  [Uten filer] [Tilbake]
> her er det
< Jeg fant ingen fil i meldingen. Send bildet eller filen her i samtalen, eller velg «Uten filer».
  [Uten filer] [Tilbake]
> (+ tre.png)
< Jeg tok med filen som en lenke. Bare de som har tilgang der den ligger, kan åpne den.
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Endre]
< Hva vil du endre?
  [Navn] [Behov] [For hvem] [Verdi] [Fokusområde] [Bilder og filer] [Fortsett]
> [Bilder og filer]
< Send bildet eller filen her i samtalen, så tar jeg med en lenke til den.
  [Uten filer] [Tilbake]
> [Uten filer]
< Se over før du sender
  Navn: Skiltet ved inngangen er borte, og besøkende går feil
  Behov: Skiltet ved inngangen er borte, og besøkende går feil
  For hvem: Innbyggere
  Verdi: Vet ikke ennå
  Fokusområde: Vet ikke ennå
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Legg til mer]
< Hva vil du legge til?
  [Mulig løsning] [Ressurser] [Slik vet vi det] [Vet vi hvordan] [Steg] [Opphav] [Noe vi kan slutte med] [Lenke] [Bilder og filer] [Fortsett]
> [Bilder og filer]
< Send bildet eller filen her i samtalen, så tar jeg med en lenke til den.
  [Uten filer] [Tilbake]
> hjelp
< Jeg lagrer bare lenken og navnet, aldri selve filen. De som vurderer ideen, kan åpne den hvis de har tilgang der den ligger. Ligger den bare i samtalen vår, kan du legge den et sted som kollegene når, og dele lenken.
  Du kan også skrive «hopp over», «tilbake», «lagre» og «stopp».
  [Uten filer] [Tilbake]
> (+ bilde.png, plantegning.pdf)
< Jeg tok med 2 filer som lenker. Bare de som har tilgang der de ligger, kan åpne dem.
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Skiltet ved inngangen er borte, og besøkende går feil» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
Ola < Ny idé til deg: «Skiltet ved inngangen er borte, og besøkende går feil» fra Kari Nordby. Svar innen 30. november.
  De fire spørsmålene
  Behov: Skiltet ved inngangen er borte, og besøkende går feil
  Verdi: Vet ikke ennå
  Ressurser: Ikke fylt ut ennå
  Slik vet vi det: Ikke fylt ut ennå
  Mer om ideen
  For hvem: Innbyggere
  Fokusområde: Ikke plassert ennå
  Bilder og filer: bilde.png: https://files.example/bilde.png
  plantegning.pdf: https://files.example/plantegning.pdf
  [Ja, utforsk] [Be om mer] [Sett på vent] [Takk nei]

Sam > The printer is far away and people walk a long way (+ 1.png, 2.png, 3.png, 4.png, 5.png, 6.png, 7.png, 8.png, 9.png, 10.png, 11.png)
! weigh-need → need
Sam < I kept 10 files as links. Only those who have access where they are can open them.
  I can keep at most 10 files with an idea, so not all of them are included.
Sam < Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
