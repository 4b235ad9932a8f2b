Kari (nb) lays the draft aside, and takes it up again

> Nye kolleger venter to uker på tilganger
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
> lagre
< Lagret. Bare du ser utkastet. Skriv «fortsett» når du vil gå videre.
@ 3 days later
< Du begynte på noe som jeg tar vare på: «Nye kolleger venter to uker på tilganger». Bare du ser det. Det er 3 korte spørsmål igjen.
  [Fortsett] [Slett utkastet]
> fortsett
< Behov: Nye kolleger venter to uker på tilganger
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
> stopp
< Vil du lagre utkastet til senere eller slette det?
  [Lagre til senere] [Slett utkastet] [Fortsett]
> [Fortsett]
< Vi var ved «Verdi».
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
> [Spart tid] [Neste]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> stopp
< Vil du lagre utkastet til senere eller slette det?
  [Lagre til senere] [Slett utkastet] [Fortsett]
> [Lagre til senere]
< Lagret. Bare du ser utkastet. Skriv «fortsett» når du vil gå videre.
> mine
! list-ideas → listed
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Nye kolleger venter to uker på tilganger: Ett kort spørsmål igjen
  [Fortsett: Nye kolleger venter to uker på tilganger]
> [Fortsett: Nye kolleger venter to uker på tilganger]
< Vi var ved «Fokusområde».
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> stopp
< Vil du lagre utkastet til senere eller slette det?
  [Lagre til senere] [Slett utkastet] [Fortsett]
> glem det hele
< Det skjønte jeg ikke helt. Prøv en av knappene, eller skriv «hjelp».
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Ledelse, medarbeiderskap og kompetanse]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Nye kolleger venter to uker på tilganger
  Behov: Nye kolleger venter to uker på tilganger
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Ledelse, medarbeiderskap og kompetanse
  Du skrev også dette: «glem det hele» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Nye kolleger venter to uker på tilganger»
  [Bruk forslaget] [Rediger] [Bruk det jeg skrev] [Tilbake]
> Tilganger fra første dag
< Se over før du sender
  Navn: Tilganger fra første dag
  Behov: Nye kolleger venter to uker på tilganger
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Ledelse, medarbeiderskap og kompetanse
  Du skrev også dette: «glem det hele» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Lagre til senere]
< Lagret. Bare du ser utkastet. Skriv «fortsett» når du vil gå videre.
> mine
! list-ideas → listed
~ Mine ideer
  Du har 1 utkast. Bare du ser det.
  Nye kolleger venter to uker på tilganger: Ett kort spørsmål igjen
< Mine ideer
  Du har 1 utkast. Bare du ser det.
  Tilganger fra første dag: Klar til å sendes
  [Fortsett: Tilganger fra første dag]
> [Fortsett: Tilganger fra første dag]
< Se over før du sender
  Navn: Tilganger fra første dag
  Behov: Nye kolleger venter to uker på tilganger
  For hvem: Oss som jobber her
  Verdi: Spart tid
  Fokusområde: Ledelse, medarbeiderskap og kompetanse
  Du skrev også dette: «glem det hele» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> stopp
< Vil du lagre utkastet til senere eller slette det?
  [Lagre til senere] [Slett utkastet] [Fortsett]
> [Slett utkastet]
< Slettet. Ingenting er sendt inn. Skriv «idé» når du vil dele noe nytt.
> mine
! list-ideas → none
< Du har ikke delt noen idé ennå. Skriv hva som er vanskelig i dag, så begynner vi.
> [Fortsett: Tilganger fra første dag]
< Denne samtalen er avsluttet. Skriv «idé» for å begynne på en ny.
