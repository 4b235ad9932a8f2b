Kari (nb) writes more than she was asked for, and nothing of it is lost

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
> Det skjer særlig i helgene, når vikarene er på jobb
< Takk, det tar jeg med. Hva passer best av dette?
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
> Og de blir engstelige når de ikke får tak i oss
< Takk, det tar jeg med. Hva passer best av dette?
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
> velferd
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Pårørende ringer fordi de ikke vet når vi kommer
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Du skrev også dette: «Det skjer særlig i helgene, når vikarene er på jobb
  Og de blir engstelige når de ikke får tak i oss» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Pårørende ringer fordi de ikke vet når vi kommer»
  [Bruk forslaget] [Rediger] [Bruk det jeg skrev] [Tilbake]
> Når kommer hjemmetjenesten?
< Se over før du sender
  Navn: Når kommer hjemmetjenesten?
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  Du skrev også dette: «Det skjer særlig i helgene, når vikarene er på jobb
  Og de blir engstelige når de ikke får tak i oss» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Behov]
! weigh-need → need
< Se over før du sender
  Navn: Når kommer hjemmetjenesten?
  Behov: Pårørende ringer fordi de ikke vet når vi kommer
  Det skjer særlig i helgene, når vikarene er på jobb
  Og de blir engstelige når de ikke får tak i oss
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted need="Pårørende ringer fordi de ikke vet når vi kommer ⏎ Det skjer særlig i helgene, når vikarene er på jobb ⏎ Og de blir engstelige når de ikke får tak i oss"
< Takk, Kari! Ideen «Når kommer hjemmetjenesten?» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
