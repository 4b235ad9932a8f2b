Kari (nb) waits until the focus area has ended

@ 2028-06-28
> Familier som flytter hit, vet ikke hvor de skal melde seg
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
> [Innbyggere] [Neste]
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
> [Vet ikke]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember)] [8 – En god start for nye innbyggere (fram til 30. juni)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
@ 2028-07-01
> [En god start for nye innbyggere (fram til 30. juni)]
< Det valget finnes ikke lenger. Her er de som gjelder nå.
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember)] [8 – Ingen av dem] [Vet ikke] [Tilbake]
> ingen av dem
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Familier som flytter hit, vet ikke hvor de skal melde seg
  Behov: Familier som flytter hit, vet ikke hvor de skal melde seg
  For hvem: Innbyggere
  Verdi: Vet ikke ennå
  Fokusområde: Utenfor fokusområdene
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> lagre
< Lagret. Bare du ser utkastet. Skriv «fortsett» når du vil gå videre.
@ 2028-12-30
> Lyset står på i tomme møterom hele helgen
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
> [Kommunen som organisasjon] [Neste]
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
> [Lavere kostnader] [Neste]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember)] [8 – Ingen av dem] [Vet ikke] [Tilbake]
> [Smart strømbruk i byggene våre (fram til 31. desember)]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Lyset står på i tomme møterom hele helgen
  Behov: Lyset står på i tomme møterom hele helgen
  For hvem: Kommunen som organisasjon
  Verdi: Lavere kostnader
  Fokusområde: Smart strømbruk i byggene våre
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
@ 2029-01-02
< «Familier som flytter hit, vet ikke hvor…» ligger fortsatt i et utkast som bare du ser. Alt er svart på, så du kan sende det når du vil. Gjør du ingenting, sletter jeg det 9. januar. Trykk «Fortsett», så blir det liggende.
  [Fortsett] [Slett utkastet]
< Du begynte på noe som jeg tar vare på: «Lyset står på i tomme møterom hele…». Bare du ser det. Alt er svart på, så du kan sende det når du vil.
  [Fortsett] [Slett utkastet]
> [Send inn]
! submit-idea → area-closed focus-area="strom26"
< Fokusområdet du valgte, er avsluttet i mellomtiden. Trykk «Endre» og velg et annet, så kan du sende inn.
  Se over før du sender
  Navn: Lyset står på i tomme møterom hele helgen
  Behov: Lyset står på i tomme møterom hele helgen
  For hvem: Kommunen som organisasjon
  Verdi: Lavere kostnader
  Fokusområde: Smart strømbruk i byggene våre
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Endre]
< Hva vil du endre?
  [Navn] [Behov] [For hvem] [Verdi] [Fokusområde] [Fortsett]
> [Fokusområde]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Ingen av dem] [Vet ikke] [Tilbake]
> [Bærekraftig lokalsamfunn]
< Se over før du sender
  Navn: Lyset står på i tomme møterom hele helgen
  Behov: Lyset står på i tomme møterom hele helgen
  For hvem: Kommunen som organisasjon
  Verdi: Lavere kostnader
  Fokusområde: Bærekraftig lokalsamfunn
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted focus-area="lokalsamfunn"
< Takk, Kari! Ideen «Lyset står på i tomme møterom hele helgen» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 9. januar. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
