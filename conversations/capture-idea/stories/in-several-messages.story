Kari (nb) writes as one does on a phone, and asks in between

> Hjelpemidlene kommer for sent
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
> Det er verst når noen kommer hjem fra sykehuset på en fredag
! weigh-need → need
< Takk, det har jeg lagt til under «Behov».
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> Hva mener dere med brukere?
< Tenk på dem som merker det i hverdagen. Brukere er de som får en tjeneste av oss, innbyggere er alle som bor her. Det er helt i orden å velge oss som jobber her.
  Du kan også skrive «tilbake», «lagre» og «stopp».
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> [Brukere av en tjeneste] [Neste]
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
> Hvorfor spør du?
< Verdi er mer enn penger. Tall trengs ikke nå, og «vet ikke» er et ærlig svar som ikke teller mot ideen.
  Du kan også skrive «vet ikke», «tilbake», «lagre» og «stopp».
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
> [Bedre kvalitet] [Neste]
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> Og så må pårørende ofte hente dem selv
< Takk, det tar jeg med. Hva passer best av dette?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> [Velferd og livskvalitet]
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Hjelpemidlene kommer for sent
  Behov: Hjelpemidlene kommer for sent
  Det er verst når noen kommer hjem fra sykehuset på en fredag
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Du skrev også dette: «Og så må pårørende ofte hente dem selv» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> endre navn
< Hva skal vi kalle ideen? Gi den et kort navn.
  Mitt forslag: «Hjelpemidlene kommer for sent»
  [Bruk forslaget] [Rediger] [Bruk det jeg skrev] [Tilbake]
> Hjelpemidler på plass når man kommer hjem
< Se over før du sender
  Navn: Hjelpemidler på plass når man kommer hjem
  Behov: Hjelpemidlene kommer for sent
  Det er verst når noen kommer hjem fra sykehuset på en fredag
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Du skrev også dette: «Og så må pårørende ofte hente dem selv» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Kan jeg endre etterpå?
< Send inn når du er fornøyd. Du kan endre alle svarene, legge til mer, eller lagre utkastet til senere. Etter at du har sendt, kan andre be om innsyn i teksten, for Eksempelkommunen er en offentlig virksomhet.
  Du kan også skrive «endre», «tilbake», «lagre» og «stopp».
  Du skrev også dette: «Og så må pårørende ofte hente dem selv» Det blir med når du sender. Hører det hjemme et bestemt sted?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Ta det bort]
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> Vi har prøvd å ringe lageret selv
< Takk, jeg tar vare på det du skrev. Hvor hører det hjemme?
  [Navn] [Behov] [Mulig løsning] [Ressurser] [Slik vet vi det] [Noe vi kan slutte med] [Lenke] [Fortsett]
> [Mulig løsning]
< Se over før du sender
  Navn: Hjelpemidler på plass når man kommer hjem
  Behov: Hjelpemidlene kommer for sent
  Det er verst når noen kommer hjem fra sykehuset på en fredag
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Velferd og livskvalitet
  Mulig løsning: Og så må pårørende ofte hente dem selv
  Vi har prøvd å ringe lageret selv
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted need="Hjelpemidlene kommer for sent ⏎ Det er verst når noen kommer hjem fra sykehuset på en fredag" solution="Og så må pårørende ofte hente dem selv ⏎ Vi har prøvd å ringe lageret selv"
< Takk, Kari! Ideen «Hjelpemidler på plass når man kommer hjem» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
