Annika (sv) thinks of something else before she is done

> Ännu en idé: Bänkarna längs ån är borttagna, så äldre har ingenstans att vila
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) Brukare och andra användare
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> En annan idé: Kort
< Kan du säga lite mer? Berätta gärna när det händer och vad det leder till.
  [Fyll i formulär]
> Receptionen har inget skåp för kvarglömda saker, så allt hamnar på golvet
! weigh-need → need
< Tack. Det ligger i ett utkast som bara du ser. Tre korta frågor till, så kan du skicka det.
  Vem gäller behovet? Välj en eller flera.
  ( ) Brukare och andra användare
  ( ) Kommuninvånare
  ( ) Näringslivet
  ( ) Civilsamhället
  ( ) Vi som jobbar här
  ( ) Kommunen som organisation
  [Nästa]
  [Tillbaka]
> kommuninvånare
< Vad blir bättre om vi löser det här? Välj allt som stämmer.
  ( ) Ökade intäkter
  ( ) Lägre kostnader
  ( ) Kostnader vi slipper
  ( ) Sparad tid
  ( ) Bättre kvalitet
  ( ) Nöjdare användare
  ( ) Enklare för användaren
  ( ) Bättre tillgänglighet
  ( ) Mer kunskap och förståelse
  ( ) Bättre livskvalitet
  ( ) Engagerade medarbetare
  ( ) Bättre arbetsmiljö
  ( ) Lättare att få och behålla folk
  ( ) Bättre för klimat och miljö
  ( ) Vi klarar förändring bättre
  [Nästa]
  [Vet inte] [Tillbaka]
> mina
! list-ideas → listed
< Mina idéer
  Du har 2 utkast. Bara du ser dem.
  Bänkarna längs ån är borttagna, så…: 3 korta frågor kvar
  Kort: 2 korta frågor kvar
  [Fortsätt: Bänkarna längs ån är borttagna, så…] [Fortsätt: Kort]
