Sam (en) and Ola@teams (en) are two people, and Ola has come by a code of Sam's

> link my accounts
< If you write to me in more than one place, I can bring it all together. Do you have a code from me in the other channel?
  [Get a code] [I have a code]
> [Get a code]
! make-joining-code → made
< Your code is ABCD-EFGH
  Write “link my accounts” to me in the other channel, choose “I have a code”, and type it there.
  It works once, for 15 minutes. Never give it to anyone else.
Ola@teams > link my accounts
Ola@teams < If you write to me in more than one place, I can bring it all together. Do you have a code from me in the other channel?
  [Get a code] [I have a code]
Ola@teams > [I have a code]
Ola@teams < Type your code.
  [Back]
Ola@teams > ABCD-EFGH
! check-joining-code → found
Ola@teams < This code was made by Sam Carter (sam@eksempelkommunen.example) in Slack. Is that you?
  [Yes, that’s me] [No]
Ola@teams > [Yes, that’s me]
! ask-code-owner → asked
< Ola Tveit in Teams has typed your code. Is that you? If you say yes, the two become one here with me, and it can’t be undone. Say no if you didn’t type the code yourself.
  [Yes, that’s me] [No]
Ola@teams < One answer is missing: I have asked in Slack, where the code was made. Say yes there within 15 minutes, and I’ll link the accounts.
> [No]
! check-link → open
! answer-link → not-joined
~ Ola Tveit in Teams has typed your code. Is that you? If you say yes, the two become one here with me, and it can’t be undone. Say no if you didn’t type the code yourself.
Ola@teams < I got no yes in Slack, so nothing is linked. If both are you, you can get a new code.
< Nothing is linked, then, and the code no longer works.
