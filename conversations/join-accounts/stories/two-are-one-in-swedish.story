Annika (sv) and Annika@teams (sv) turn out to be one

> koppla ihop mina konton
< Om du skriver till mig på flera ställen kan jag samla allt som är ditt. Har du fått en kod av mig i den andra kanalen?
  [Skapa en kod] [Jag har en kod]
> [Skapa en kod]
! make-joining-code → made
< Din kod är ABCD-EFGH
  Skriv ”koppla ihop mina konton” till mig i den andra kanalen, välj ”Jag har en kod” och skriv den där.
  Den fungerar en gång, i 15 minuter. Ge den aldrig till någon annan.
Annika@teams > koppla ihop mina konton
Annika@teams < Om du skriver till mig på flera ställen kan jag samla allt som är ditt. Har du fått en kod av mig i den andra kanalen?
  [Skapa en kod] [Jag har en kod]
Annika@teams > [Jag har en kod]
Annika@teams < Skriv din kod.
  [Tillbaka]
Annika@teams > ABCD EFGH
! check-joining-code → found
Annika@teams < Koden är skapad av Annika Lindqvist (annika@eksempelkommunen.example) i Slack. Är det du?
  [Ja, det är jag] [Nej]
Annika@teams > [Ja, det är jag]
! ask-code-owner → asked
< Annika Lindqvist i Teams har skrivit din kod. Är det du? Svarar du ja blir de två en och samma här hos mig, och det går inte att ångra. Svara nej om du inte skrev koden själv.
  [Ja, det är jag] [Nej]
Annika@teams < Nu saknas bara ett svar: Jag har frågat i Slack, där koden skapades. Svara ja där inom 15 minuter, så kopplar jag ihop kontona.
> [Ja, det är jag]
! check-link → open
! answer-link → joined
~ Annika Lindqvist i Teams har skrivit din kod. Är det du? Svarar du ja blir de två en och samma här hos mig, och det går inte att ångra. Svara nej om du inte skrev koden själv.
< Då är det klart. Allt som är ditt följer med dig på båda ställena, och varje meddelande kommer bara på ett. Skriv ”kanal” för att välja var.
