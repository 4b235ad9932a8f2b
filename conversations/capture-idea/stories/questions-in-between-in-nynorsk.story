Ola (nn) wonders about a lot, and loses nothing by it

> Pårørande ringjer fordi dei ikkje veit når vi kjem
! weigh-need → need
< Takk. Det ligg i eit utkast som berre du ser. Tre korte spørsmål til, så kan du sende det.
  Kven gjeld det? Vel éin eller fleire.
  ( ) Brukarar av ei teneste
  ( ) Innbyggjarar
  ( ) Næringslivet
  ( ) Frivillige og foreiningar
  ( ) Oss som jobbar her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> kven les dette?
< Eit utkast ser berre du. Når du sender inn, les Idégruppa ideen. Eksempelkommunen er ei offentleg verksemd, så andre kan be om innsyn i det du har sendt.
  Vi var ved «For kven».
  ( ) Brukarar av ei teneste
  ( ) Innbyggjarar
  ( ) Næringslivet
  ( ) Frivillige og foreiningar
  ( ) Oss som jobbar her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> kven kan sjå det eg skriv?
< Eit utkast ser berre du. Når du sender inn, les Idégruppa ideen. Eksempelkommunen er ei offentleg verksemd, så andre kan be om innsyn i det du har sendt.
  Vi var ved «For kven».
  ( ) Brukarar av ei teneste
  ( ) Innbyggjarar
  ( ) Næringslivet
  ( ) Frivillige og foreiningar
  ( ) Oss som jobbar her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukarar
< Kva blir betre om vi løyser dette? Vel alt som passar.
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
> kva med personvernet mitt?
< Eg lagrar namnet ditt, det du skriv om ideen, og det som blir bestemt. Eit utkast ser berre du. Ikkje skriv namn eller private opplysningar om andre. Lurer du på noko meir om personvern, spør utviklingsavdelingen.
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
> eg forstår ikkje spørsmålet
< Verdi er meir enn pengar. Du treng ingen tal no, og «veit ikkje» er eit ærleg svar som ikkje tel mot ideen.
  Du kan òg skrive «veit ikkje», «tilbake», «lagre» og «stopp».
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
> spart tid
< Kva fokusområde passar best?
  [Velferd og livskvalitet] [Berekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førsteval] [Faktabasert kvalitetsutvikling] [Leiing, medarbeidarskap og kompetanse] [Smart straumbruk i bygga våre (fram til 31. desember 2028)] [Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [Ingen av dei] [Veit ikkje] [Tilbake]
> kva tyder fokusområde?
< Eit fokusområde er noko Eksempelkommunen vil bli betre på no. Det avgjer kven som les ideen. Nokre av dei varer berre ei tid.
  Vi var ved «Fokusområde».
  [Velferd og livskvalitet] [Berekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førsteval] [Faktabasert kvalitetsutvikling] [Leiing, medarbeidarskap og kompetanse] [Smart straumbruk i bygga våre (fram til 31. desember 2028)] [Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [Ingen av dei] [Veit ikkje] [Tilbake]
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
