Kari (nb) asks what she has written, whether it is kept, and about a picture

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
> hva har jeg skrevet så langt?
< Dette har du svart så langt:
  Behov: Nattevakten leter lenge etter riktig nøkkel
  Vi var ved «For hvem».
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
> lagres dette?
< Alt du skriver, blir tatt vare på med en gang. En idé er et utkast som bare du ser, til du sender den inn.
  Vi var ved «Verdi».
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
> Vis det jeg har skrevet
< Dette har du svart så langt:
  Behov: Nattevakten leter lenge etter riktig nøkkel
  For hvem: Oss som jobber her
  Vi var ved «Verdi».
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
> kan jeg legge ved et bilde?
< Ja. Send bildet eller filen her i samtalen, så tar jeg med en lenke til den.
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> kan jeg gå tilbake?
< Ok, vi går ett steg tilbake.
  Hva blir bedre hvis vi løser dette? Velg alt som passer.
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
> bedre kvalitet
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> vet ikke
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Nattevakten leter lenge etter riktig nøkkel
  Behov: Nattevakten leter lenge etter riktig nøkkel
  For hvem: Oss som jobber her
  Verdi: Bedre kvalitet
  Fokusområde: Vet ikke ennå
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> vis utkastet
< Se over før du sender
  Navn: Nattevakten leter lenge etter riktig nøkkel
  Behov: Nattevakten leter lenge etter riktig nøkkel
  For hvem: Oss som jobber her
  Verdi: Bedre kvalitet
  Fokusområde: Vet ikke ennå
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
