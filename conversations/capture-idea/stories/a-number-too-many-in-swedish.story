Annika (sv) writes the number of an order, which looks like somebody's identity number

> Beställning 740911-9844 har legat hos oss i sex veckor, eftersom ingen vet vem som ska attestera
< Jag dolde det som ser ut som ett personnummer innan jag sparade det du skrev:
  ”Beställning ••••••-•••• har legat hos oss i sex veckor, eftersom ingen vet vem som ska attestera”
  Vill du ha det så?
  [Behåll det så] [Skriv på nytt] [Det är något annat]
> [Det är något annat]
< Okej, då hade jag fel. Jag har inte sparat det jag dolde, så skriv texten en gång till. Nu låter jag det stå.
  Vilket behov har du sett? Berätta vad som är svårt i dag. En till tre meningar räcker.
  [Fyll i formulär]
> Beställning 740911-9844 har legat hos oss i sex veckor, eftersom ingen vet vem som ska attestera
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
> [Tillbaka]
< Okej, vi går ett steg tillbaka.
  Vilket behov har du sett? Berätta vad som är svårt i dag. En till tre meningar räcker.
  [Redigera] [Fyll i formulär]
> Beställningar blir liggande, och jag får samtal från 070-174 06 05 varje dag
< Jag dolde det som ser ut som ett telefonnummer innan jag sparade det du skrev:
  ”Beställningar blir liggande, och jag får samtal från •••-••• •• •• varje dag”
  Vill du ha det så?
  [Behåll det så] [Skriv på nytt] [Det är något annat]
> Behåll det så
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
