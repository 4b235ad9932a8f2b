Kari (nn) leaves two drafts, takes one up and lets the other go

> Nøkkelskapet kan berre opnast av vaktmeisteren, så kveldsvakta ventar ute
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
> lagre
< Lagra. Berre du ser utkastet. Skriv «hald fram» når du vil gå vidare.
> Vaktlista heng på veggen, og den som er heime, ser henne ikkje
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
> lagre
< Lagra. Berre du ser utkastet. Skriv «hald fram» når du vil gå vidare.
@ 3 days later
< Du byrja på noko som eg tek vare på: «Nøkkelskapet kan berre opnast av…». Berre du ser det. Det er 3 korte spørsmål igjen.
  [Hald fram] [Slett utkastet]
< Du byrja på noko som eg tek vare på: «Vaktlista heng på veggen, og den som er…». Berre du ser det. Det er 3 korte spørsmål igjen.
  [Hald fram] [Slett utkastet]
> [Hald fram]
< Behov: Vaktlista heng på veggen, og den som er heime, ser henne ikkje
  Kven gjeld det? Vel éin eller fleire.
  ( ) 1 – Brukarar av ei teneste
  ( ) 2 – Innbyggjarar
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreiningar
  ( ) 5 – Oss som jobbar her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> lagre
< Lagra. Berre du ser utkastet. Skriv «hald fram» når du vil gå vidare.
@ 4 days later
~ Du byrja på noko som eg tek vare på: «Vaktlista heng på veggen, og den som er…». Berre du ser det. Det er 3 korte spørsmål igjen.
< Du byrja på noko som eg tek vare på: «Vaktlista heng på veggen, og den som er…». Berre du ser det. Det er 3 korte spørsmål igjen.
  [Hald fram] [Slett utkastet]
@ 14 days later
~ Du byrja på noko som eg tek vare på: «Nøkkelskapet kan berre opnast av…». Berre du ser det. Det er 3 korte spørsmål igjen.
< «Nøkkelskapet kan berre opnast av…» ligg framleis i eit utkast som berre du ser. Det er 3 korte spørsmål igjen. Gjer du ingenting, slettar eg det 23. desember. Trykk «Hald fram», så blir det liggjande.
  [Hald fram] [Slett utkastet]
> [Slett utkastet]
< Vil du lagre utkastet til seinare eller slette det?
  [Lagre til seinare] [Slett utkastet] [Hald fram]
> [Slett utkastet]
< Sletta. Ingenting er sendt inn. Skriv «idé» når du vil dele noko nytt.
