Kari (nn) tells an idea in nynorsk, and the words around it in dialect

> god morgon
< Hei, Kari! Eg er Ildsjel. Har du sett noko som kunne vore betre, hjelper eg deg å gjere det til ein idé. Du får svar frå Idégruppa innan 5 arbeidsdagar, alltid med ei grunngiving. Det tek rundt fem minutt, og du kan ta pause når du vil.
  Kva behov har du sett? Fortel kva som er vanskeleg i dag. Éi til tre setningar held.
  [Fyll ut skjema]
> Me treng ein app for nøklane
! weigh-need → solution
< Takk. Det ligg i eit utkast som berre du ser. Fire korte spørsmål til, så kan du sende det.
  Det høyrest ut som ei løysing, og den tek vi med. Kva problem er det du vil løyse?
  [La det stå som det er] [Tilbake]
> hjelp
< I staden for «Vi treng ein app for nøklar» kan du skrive «Nattevakta leitar lenge etter rett nøkkel». Er behovet tydeleg nok, kan du la det stå som det er.
  Du kan òg skrive «hopp over», «tilbake», «lagre» og «stopp».
  [La det stå som det er] [Tilbake]
> Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
< Kven gjeld det? Vel éin eller fleire.
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> 1
< Kva blir betre om vi løyser dette? Vel alt som passar.
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
> veit itj
< Kva fokusområde passar best?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> attende
< Ok, vi går eitt steg tilbake.
  Kva blir betre om vi løyser dette? Vel alt som passar.
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
> spart tid
< Kva fokusområde passar best?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> eg er ikkje sikker
< Når du sender inn, les Idégruppa ideen, og du får svar innan 5 arbeidsdagar. Andre kan be om innsyn i det du sender.
  Sjå over før du sender
  Namn: Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
  Løysinga: Me treng ein app for nøklane
  Behovet bak: Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
  For kven: Brukarar av ei teneste
  Verdi: Spart tid
  Fokusområde: Veit ikkje enno
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> [Legg til meir]
< Kva vil du leggje til?
  [Mogleg løysing] [Ressursar] [Slik veit vi det] [Veit vi korleis] [Steg] [Opphav] [Noko vi kan slutte med] [Lenke] [Bilete og filer] [Hald fram]
> [Noko vi kan slutte med]
< Er det noko vi kan slutte med om dette verkar?
  [Veit ikkje] [Hopp over] [Tilbake]
> Lista med nøkkelnummer på papir
< Sjå over før du sender
  Namn: Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
  Løysinga: Me treng ein app for nøklane
  Behovet bak: Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
  For kven: Brukarar av ei teneste
  Verdi: Spart tid
  Fokusområde: Veit ikkje enno
  Noko vi kan slutte med: Lista med nøkkelnummer på papir
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> lagre
< Lagra. Berre du ser utkastet. Skriv «hald fram» når du vil gå vidare.
> mine
! list-ideas → listed
< Ideane mine
  Du har 1 utkast. Berre du ser det.
  Nattevakta leitar lenge etter rett…: Klar til å sendast
  [Hald fram: Nattevakta leitar lenge etter rett…]
> hald fram
< Sjå over før du sender
  Namn: Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
  Løysinga: Me treng ein app for nøklane
  Behovet bak: Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente
  For kven: Brukarar av ei teneste
  Verdi: Spart tid
  Fokusområde: Veit ikkje enno
  Noko vi kan slutte med: Lista med nøkkelnummer på papir
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> stadfest
! submit-idea → submitted
< Takk, Kari! Ideen «Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente» er send. Du får svar frå Idégruppa innan 5 arbeidsdagar, seinast 30. november. Skriv «mine» når du vil sjå kvar den er.
  Dette er den første ideen din her. Takk for at du seier frå om eit behov – det er slik det startar.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
> kvar er ideen min
! list-ideas → listed
~ Ideane mine
  Du har 1 utkast. Berre du ser det.
  Nattevakta leitar lenge etter rett…: Klar til å sendast
< Ideane mine
  #1 Nattevakta leitar lenge etter rett nøkkel, og brukaren må vente: Sendt inn (Nytt). Ballen er hos Idégruppa. Neste steg: svar seinast 30. november.
  [Opne #1]
