Sam@teams (en) and Sam (en) become one, and choose where they are written to

Sam > link my accounts
Sam < If you write to me in more than one place, I can bring it all together. Do you have a code from me in the other channel?
  [Get a code] [I have a code]
Sam > [Get a code]
! make-joining-code → made
Sam < Your code is ABCD-EFGH
  Write “link my accounts” to me in the other channel, choose “I have a code”, and type it there.
  It works once, for 15 minutes. Never give it to anyone else.
> link my accounts
< If you write to me in more than one place, I can bring it all together. Do you have a code from me in the other channel?
  [Get a code] [I have a code]
> [I have a code]
< Type your code.
  [Back]
> ABCD-EFGH
! check-joining-code → found
< This code was made by Sam Carter (sam@eksempelkommunen.example) in Slack. Is that you?
  [Yes, that’s me] [No]
> [Yes, that’s me]
! ask-code-owner → asked
Sam < Sam Carter in Teams has typed your code. Is that you? If you say yes, the two become one here with me, and it can’t be undone. Say no if you didn’t type the code yourself.
  [Yes, that’s me] [No]
< One answer is missing: I have asked in Slack, where the code was made. Say yes there within 15 minutes, and I’ll link the accounts.
Sam > [Yes, that’s me]
! check-link → open
! answer-link → joined
Sam ~ Sam Carter in Teams has typed your code. Is that you? If you say yes, the two become one here with me, and it can’t be undone. Say no if you didn’t type the code yourself.
Sam < All done. What is yours follows you in both places, and each message comes to one of them only. Write “channel” to choose where.
> channel
! check-channels → several
< Where would you like me to write to you?
  [Slack] [Teams] [Where I wrote last]
> [Teams]
! choose-channel → chosen
< I’ll write to you in Teams. You can switch any time with “channel”.
