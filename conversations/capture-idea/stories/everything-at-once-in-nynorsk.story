Ola (nn) has thought it through, and leaves out nothing

> Behovet: Skulebiblioteket er stengt i friminuttet, så elevane får ikkje lånt bøker når dei har tid.
  Kven det gjeld: elevane
  Kva som blir betre: meir kunnskap
  Fokusområde: velferd og livskvalitet
  Namn: Ope bibliotek i friminuttet
  Slik veit vi det: Vi tel utlåna ei veke før og ei veke etter.
! weigh-need → need
< Takk. Det ligg i eit utkast som berre du ser. Sjå over, så kan du sende det.
  Når du sender inn, les Idégruppa ideen, og du får svar innan 5 arbeidsdagar. Andre kan be om innsyn i det du sender.
  Sjå over før du sender
  Namn: Ope bibliotek i friminuttet
  Behov: Skulebiblioteket er stengt i friminuttet, så elevane får ikkje lånt bøker når dei har tid.
  For kven: Brukarar av ei teneste
  Verdi: Meir kunnskap og forståing
  Fokusområde: Velferd og livskvalitet
  Slik veit vi det: Vi tel utlåna ei veke før og ei veke etter.
  [Send inn] [Endre] [Legg til meir] [Lagre til seinare]
> send inn
! submit-idea → submitted
< Takk, Ola! Ideen «Ope bibliotek i friminuttet» er send. Du får svar frå Idégruppa innan 5 arbeidsdagar, seinast 30. november. Skriv «mine» når du vil sjå kvar den er.
  Dette er den første ideen din her. Takk for at du seier frå om eit behov – det er slik det startar.
  Status: Sendt inn
  Så langt: Nytt
  [Trekk ideen]
