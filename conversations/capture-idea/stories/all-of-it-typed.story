Kari (nb) answers without pressing anything

> Elevene krysser veien der bilene kjører fort
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
> 1, 2 og oss som jobber her
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
> vet ikke
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> 3
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Elevene krysser veien der bilene kjører fort
  Behov: Elevene krysser veien der bilene kjører fort
  For hvem: Brukere av en tjeneste, innbyggere og oss som jobber her
  Verdi: Vet ikke ennå
  Fokusområde: Samskaping og involvering
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> tilbake
< Ok, vi går ett steg tilbake.
  Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> bærekraftig
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Elevene krysser veien der bilene kjører fort
  Behov: Elevene krysser veien der bilene kjører fort
  For hvem: Brukere av en tjeneste, innbyggere og oss som jobber her
  Verdi: Vet ikke ennå
  Fokusområde: Bærekraftig lokalsamfunn
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Elevene krysser veien der bilene kjører fort»
  [Bruk forslaget] [Rediger] [Tilbake]
> Trygg skolevei
< Se over før du sender
  Navn: Trygg skolevei
  Behov: Elevene krysser veien der bilene kjører fort
  For hvem: Brukere av en tjeneste, innbyggere og oss som jobber her
  Verdi: Vet ikke ennå
  Fokusområde: Bærekraftig lokalsamfunn
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> send inn
! submit-idea → submitted need="Elevene krysser veien der bilene kjører fort" for-whom="users, residents, staff" value="not-known" focus-area="lokalsamfunn" title="Trygg skolevei"
< Takk, Kari! Ideen «Trygg skolevei» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
