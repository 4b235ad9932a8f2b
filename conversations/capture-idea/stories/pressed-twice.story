Kari (nb) presses what she has pressed before, and Ola (nb) what is not his

> Rullestolene står igjen ute etter turen
! weigh-need → need
< Takk! Jeg har tatt vare på det i et utkast som bare du ser.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) Brukere av en tjeneste
  ( ) Innbyggere
  ( ) Næringslivet
  ( ) Frivillige og foreninger
  ( ) Oss som jobber her
  ( ) Kommunen som organisasjon
  [Neste]
  [Tilbake]
> [Brukere av en tjeneste] [Neste]
< Hva blir bedre hvis behovet blir løst? Velg alt som passer.
  ( ) Mer inntekter
  ( ) Lavere kostnader
  ( ) Unngåtte kostnader
  ( ) Spart tid
  ( ) Bedre kvalitet
  ( ) Mer fornøyde brukere
  ( ) Enklere for brukeren
  ( ) Bedre tilgjengelighet
  ( ) Mer kunnskap og forståelse
  ( ) Bedre livskvalitet
  ( ) Mer engasjerte ansatte
  ( ) Bedre arbeidsmiljø
  ( ) Lettere å få og beholde folk
  ( ) Bedre for klima og miljø
  ( ) Vi tåler endring bedre
  [Neste]
  [Vet ikke] [Tilbake]
> [Spart tid] [Neste]
< Hvilket fokusområde passer best?
  [Velferd og livskvalitet] [Bærekraftig lokalsamfunn] [Samskaping og involvering] [Digitalt førstevalg] [Faktabasert kvalitetsutvikling] [Ledelse, medarbeiderskap og kompetanse] [Smart strømbruk i byggene våre (fram til 31. desember 2028)] [En god start for nye innbyggere (fram til 30. juni 2028)] [Ingen av dem] [Vet ikke] [Tilbake]
> [Velferd og livskvalitet]
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Rullestolene står igjen ute etter turen»
  [Bruk forslaget] [Endre forslaget] [Tilbake]
> [Spart tid] [Neste]
< Dette er allerede besvart. Her er vi nå:
  Mitt forslag: «Rullestolene står igjen ute etter turen»
  [Bruk forslaget] [Endre forslaget] [Tilbake]
> [Bruk forslaget]
< Se over før du sender
  Navn: Rullestolene står igjen ute etter turen
  Behov: Rullestolene står igjen ute etter turen
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Bruk forslaget]
< Dette er allerede besvart. Her er vi nå:
  Se over før du sender
  Navn: Rullestolene står igjen ute etter turen
  Behov: Rullestolene står igjen ute etter turen
  For hvem: Brukere av en tjeneste
  Verdi: Spart tid
  Fokusområde: Velferd og livskvalitet
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted need="Rullestolene står igjen ute etter turen"
> [Send inn]
< Her er det siste om «Rullestolene står igjen ute etter turen»: Sendt inn.
Ola > [Send inn]
Ola < Dette kortet er gammelt. Her er det nyeste.
