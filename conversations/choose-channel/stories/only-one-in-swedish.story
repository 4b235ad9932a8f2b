Annika (sv) has one channel

> byt kanal
! check-channels → only-one
< Jag känner dig bara i Slack, så dit skriver jag. Vill du ha meddelanden någon annanstans också, skriv ”hej” till mig där.
  Om jag inte ser att det är du, skriv ”koppla ihop mina konton”.
