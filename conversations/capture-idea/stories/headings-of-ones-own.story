Kari (nb) has headings of her own, and what fits nowhere is sent along

> Hei! Dette har vi snakket om på lunsjrommet lenge.
  1. Problemet vårt: Nøkkelen til medisinskapet er borte på hver kveldsvakt.
  2. Hvem som merker det: beboerne og vi som jobber her
  3. Hva vi vinner på det: penger
  4. Hva jeg ser for meg: En boks med kode.
  Hilsen Kari
! weigh-need → need
< Slik forsto jeg det du skrev:
  Behov: Nøkkelen til medisinskapet er borte på hver kveldsvakt.
  For hvem: Brukere av en tjeneste og oss som jobber her
  Mulig løsning: En boks med kode.
  Hilsen Kari
  [Endre]
  Takk. Det ligger i et utkast som bare du ser. To korte spørsmål til, så kan du sende det.
  Hva blir bedre hvis vi løser dette? Velg alt som passer.
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
> verdi: spart tid og bedre kvalitet
< Rettet. Verdi: Spart tid og bedre kvalitet
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> velferd
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Nøkkelen til medisinskapet er borte på hver kveldsvakt
  Behov: Nøkkelen til medisinskapet er borte på hver kveldsvakt.
  For hvem: Brukere av en tjeneste og oss som jobber her
  Verdi: Spart tid og bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: En boks med kode.
  Hilsen Kari
  Du skrev også: Hei! Dette har vi snakket om på lunsjrommet lenge.
  3. Hva vi vinner på det: penger
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Nøkkelen til medisinskapet er borte på hver kveldsvakt» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
