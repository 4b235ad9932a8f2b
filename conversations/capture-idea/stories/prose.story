Kari (nb) tells it the way it comes, and is asked about what is not certain

> Bilene våre står uten strøm om morgenen, og da må vi avlyse besøk. Det gjelder brukerne og pårørende. Det ville gitt bedre kvalitet. Vi kan telle avlyste besøk. Ha en fin dag!
! weigh-need → need
< Slik forsto jeg det du skrev:
  Verdi: Bedre kvalitet
  Slik vet vi det: Vi kan telle avlyste besøk.
  [Endre]
  Takk. Det ligger i et utkast som bare du ser. To korte spørsmål til, så kan du sende det.
  Hvem gjelder behovet for? Velg én eller flere.
  ( ) 1 – Brukere av en tjeneste
  ( ) 2 – Innbyggere
  ( ) 3 – Næringslivet
  ( ) 4 – Frivillige og foreninger
  ( ) 5 – Oss som jobber her
  ( ) 6 – Kommunen som organisasjon
  [Neste]
  [Tilbake]
> brukere av en tjeneste
< Hvilket fokusområde passer best?
  [1 – Velferd og livskvalitet] [2 – Bærekraftig lokalsamfunn] [3 – Samskaping og involvering] [4 – Digitalt førstevalg] [5 – Faktabasert kvalitetsutvikling] [6 – Ledelse, medarbeiderskap og kompetanse] [7 – Smart strømbruk i byggene våre (fram til 31. desember 2028)] [8 – En god start for nye innbyggere (fram til 30. juni 2028)] [9 – Ingen av dem] [Vet ikke] [Tilbake]
> Fokusområdet er digitalt førstevalg, og løsningen kan være en lader til
< Når du sender ideen inn, leser Idégruppa den, og du får svar innen 5 virkedager. Andre kan be om innsyn i det du sender.
  Se over før du sender
  Navn: Bilene våre står uten strøm om morgenen, og da må vi avlyse besøk
  Behov: Bilene våre står uten strøm om morgenen, og da må vi avlyse besøk. Det gjelder brukerne og pårørende. Det ville gitt bedre kvalitet. Ha en fin dag!
  For hvem: Brukere av en tjeneste
  Verdi: Bedre kvalitet
  Fokusområde: Digitalt førstevalg
  Mulig løsning: Fokusområdet er digitalt førstevalg, og løsningen kan være en lader til
  Slik vet vi det: Vi kan telle avlyste besøk.
  [Send inn] [Endre] [Legg til mer] [Lagre til senere]
> [Send inn]
! submit-idea → submitted
< Takk, Kari! Ideen «Bilene våre står uten strøm om morgenen, og da må vi avlyse besøk» er sendt. Du får svar fra Idégruppa innen 5 virkedager, senest 30. november. Skriv «mine» når du vil se hvor den er.
  Dette er den første ideen din her. Takk for at du sier fra om et behov – det er slik det begynner.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
