Kari (nb) leaves a draft, and is told before it goes

> Nøkkelskapet åpnes bare av vaktmesteren, så kveldsvakta venter ute
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
> [Oss som jobber her] [Neste]
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
@ 3 days later
< Du begynte på noe som jeg tar vare på: «Nøkkelskapet åpnes bare av…». Bare du ser det. Det er 2 korte spørsmål igjen.
  [Fortsett] [Slett utkastet]
@ 18 days later
~ Du begynte på noe som jeg tar vare på: «Nøkkelskapet åpnes bare av…». Bare du ser det. Det er 2 korte spørsmål igjen.
< «Nøkkelskapet åpnes bare av…» ligger fortsatt i et utkast som bare du ser. Det er 2 korte spørsmål igjen. Gjør du ingenting, sletter jeg det 23. desember. Trykk «Fortsett», så blir det liggende.
  [Fortsett] [Slett utkastet]
@ 8 days later
@ 1 day later
~ «Nøkkelskapet åpnes bare av…» ligger fortsatt i et utkast som bare du ser. Det er 2 korte spørsmål igjen. Gjør du ingenting, sletter jeg det 23. desember. Trykk «Fortsett», så blir det liggende.
  Utkastet er slettet, slik jeg sa fra om. Ser du behovet igjen, skriv det til meg, så begynner vi på nytt.
> mine
! list-ideas → none
< Du har ikke delt noen idé ennå. Skriv hva som er vanskelig i dag, så begynner vi.
