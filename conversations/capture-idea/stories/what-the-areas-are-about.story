Kari (nn) asks what the focus areas are about, and answers with a number

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
> 4, 12
< Kva fokusområde passar best?
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> hjelp
< Fokusområdet avgjer kven som les ideen. Er du usikker, finn vi det ut for deg. Idear utanfor fokusområda kan òg få ja når det finst ressursar.
  Velferd og livskvalitet: Omsorg, oppvekst, helse og ein trygg kvardag.
  Berekraftig lokalsamfunn: Klima, natur, stadutvikling og næringsliv.
  Samskaping og involvering: Innbyggjarar, frivillige og vi som finn løysingar saman.
  Digitalt førsteval: Tenester på nett, og verktøy som gjer jobben enklare.
  Faktabasert kvalitetsutvikling: Betre rutinar, bygde på det vi veit.
  Leiing, medarbeidarskap og kompetanse: Arbeidsmiljø, læring, og å få og behalde gode kollegaar.
  Du kan òg skrive «veit ikkje», «tilbake», «lagre» og «stopp».
  [1 – Velferd og livskvalitet] [2 – Berekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førsteval] [5 – Faktabasert kvalitetsutvikling] [6 – Leiing, medarbeidarskap og kompetanse] [7 – Smart straumbruk i bygga våre (fram til 31. desember 2028)] [8 – Ein god start for nye innbyggjarar (fram til 30. juni 2028)] [9 – Ingen av dei] [Veit ikkje] [Tilbake]
> 1
< Når du sender inn, les Idégruppa ideen, og du får svar innan 5 arbeidsdagar. Andre kan be om innsyn i det du sender.
  Sjå over før du sender
  Namn: Pårørande ringjer fordi dei ikkje veit når vi kjem
  Behov: Pårørande ringjer fordi dei ikkje veit når vi kjem
  For kven: Brukarar av ei teneste
  Verdi: Spart tid og betre arbeidsmiljø
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
