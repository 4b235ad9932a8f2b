Annika (sv) has two drafts that begin with the same words, and sees which is which

> Passerkorten till garaget slutar fungera på natten, så nattpersonalen får gå runt hela huset
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> spara
< Sparat. Bara du ser utkastet. Skriv ”fortsätt” när du vill gå vidare.
> ny idé
< Hej Annika! Jag är Ildsjel. Har du sett något som kunde vara bättre hjälper jag dig att göra det till en idé. Du får svar från Idégruppa inom 5 arbetsdagar, alltid med en motivering. Det tar ungefär fem minuter, och du kan ta en paus när du vill.
  Vilket behov har du sett? Berätta vad som är svårt i dag. En till tre meningar räcker.
  [Fyll i formulär]
> Passerkorten till garaget slutar fungera på helgen, så vikarierna kommer inte in alls
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
> spara
< Sparat. Bara du ser utkastet. Skriv ”fortsätt” när du vill gå vidare.
> mina idéer
! list-ideas → listed
< Mina idéer
  Du har 2 utkast. Bara du ser dem.
  Passerkorten… natten, så…: 3 korta frågor kvar
  Passerkorten… helgen, så vikarierna…: 3 korta frågor kvar
  [Fortsätt: Passerkorten… natten, så…] [Fortsätt: Passerkorten… helgen, så vikarierna…]
> fortsätt passerkorten
< Vilket utkast vill du fortsätta med?
  [Fortsätt: Passerkorten… natten, så…] [Fortsätt: Passerkorten… helgen, så vikarierna…]
> fortsätt helgen
< Då fortsätter vi med ”Passerkorten… helgen, så vikarierna…”.
  Vi var vid ”För vem”.
  ( ) 1 – Brukare och andra användare
  ( ) 2 – Kommuninvånare
  ( ) 3 – Näringslivet
  ( ) 4 – Civilsamhället
  ( ) 5 – Vi som jobbar här
  ( ) 6 – Kommunen som organisation
  [Nästa]
  [Tillbaka]
