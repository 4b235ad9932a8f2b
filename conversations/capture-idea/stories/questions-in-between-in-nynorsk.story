Ola (nn) wonders about a lot, and loses nothing by it

> Pårørande ringjer fordi dei ikkje veit når vi kjem
! weigh-need → need
< Takk. Det ligg i eit utkast som berre du ser. Tre korte spørsmål til, så kan du sende det.
  Kven gjeld det? Vel éin eller fleire.
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> kven les dette?
< Eit utkast ser berre du. Når du sender inn, les Idégruppa ideen. Eksempelkommunen er ei offentleg verksemd, så andre kan be om innsyn i det du har sendt.
  Vi var ved «For kven».
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> kven kan sjå det eg skriv?
< Eit utkast ser berre du. Når du sender inn, les Idégruppa ideen. Eksempelkommunen er ei offentleg verksemd, så andre kan be om innsyn i det du har sendt.
  Vi var ved «For kven».
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukarar
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
> kva med personvernet mitt?
< Eg lagrar namnet ditt, det du skriv om ideen, og det som blir bestemt. Eit utkast ser berre du. Ikkje skriv namn eller private opplysningar om andre. Lurer du på noko meir om personvern, spør utviklingsavdelingen.
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
> eg forstår ikkje spørsmålet
< Verdi er meir enn pengar. Du treng ingen tal no, og «veit ikkje» er eit ærleg svar som ikkje tel mot ideen.
  Du kan òg skrive «veit ikkje», «tilbake», «lagre» og «stopp».
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
> kva tyder fokusområde?
< Eit fokusområde er noko Eksempelkommunen vil bli betre på no. Det avgjer kven som les ideen. Nokre av dei varer berre ei tid.
  Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> velferd
< Når du sender inn, les Idégruppa ideen, og du får svar innan 5 arbeidsdagar. Andre kan be om innsyn i det du sender.
  Sjå over før du sender
  Namn: Pårørande ringjer fordi dei ikkje veit når vi kjem
  Behov: Pårørande ringjer fordi dei ikkje veit når vi kjem
  For kven: Brukarar av ei teneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> kan eg endre det seinare?
< Ja. Du kan ta pause med «lagre» og endre alle svara til du sender. Etterpå kan du trekkje ideen, og Idégruppa kan spørje deg om meir.
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> [Send inn]
! submit-idea → submitted
< Takk, Ola! Ideen «Pårørande ringjer fordi dei ikkje veit når vi kjem» er send. Du får svar frå Idégruppa innan 5 arbeidsdagar, seinast 30. november. Skriv «mine» når du vil sjå kvar den er.
  Dette er den første ideen din her. Takk for at du seier frå om eit behov – det er slik det startar.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
