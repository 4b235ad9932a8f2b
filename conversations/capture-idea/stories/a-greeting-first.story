Sam (en) says hello first, and then too little

> Hi!
< Hi Sam! I’m Ildsjel. If you’ve seen something that could be better, I’ll help you turn it into an idea. You’ll get an answer from Idégruppa within 5 working days, always with a reason. It takes about five minutes, and you can pause whenever you like.
  What need have you seen? Tell me what is difficult today. One to three sentences is enough.
  [Fill in a form]
> The keys
< Could you say a little more? For instance when it happens and what it leads to.
  [Fill in a form]
> Nobody knows who took them home, and the door stays locked.
! weigh-need → need
< Thank you. It’s in a draft that only you can see. Three more short questions, and you can send it.
  Who has this need? Choose one or more.
  ( ) 1 – Users of a service
  ( ) 2 – Residents
  ( ) 3 – Businesses
  ( ) 4 – Volunteers and associations
  ( ) 5 – Those of us who work here
  ( ) 6 – The organisation itself
  [Next]
  [Back]
> those of us who work here
< What gets better if we solve this? Choose all that fit.
  ( ) 1 – More income
  ( ) 2 – Lower costs
  ( ) 3 – Costs avoided
  ( ) 4 – Time saved
  ( ) 5 – Better quality
  ( ) 6 – More satisfied users
  ( ) 7 – Simpler for the user
  ( ) 8 – Better access
  ( ) 9 – More knowledge
  ( ) 10 – Better quality of life
  ( ) 11 – More engaged staff
  ( ) 12 – Better working life
  ( ) 13 – Easier to hire and keep staff
  ( ) 14 – Better for the environment
  ( ) 15 – We cope better with change
  [Next]
  [Don’t know] [Back]
> time saved and better working life
< Which focus area fits best?
  [1 – Welfare and quality of life] [2 – Sustainable local community] [3 – Co-creation and involvement] [4 – Digital first choice] [5 – Fact-based quality development] [6 – Leadership, co-workership and skills] [7 – Smart use of power in our buildings (until 31 December 2028)] [8 – A good start for new residents (until 30 June 2028)] [9 – None of them] [Don’t know] [Back]
> fact-based
< Once you submit your idea, Idégruppa reads it and you’ll get an answer within 5 working days. Others may ask to see what you submit.
  Check before you submit
  Name: Nobody knows who took them home, and the door stays locked
  Need: The keys
  Nobody knows who took them home, and the door stays locked.
  For whom: Those of us who work here
  Value: Time saved and better working life
  Focus area: Fact-based quality development
  [Submit] [Change] [Add more] [Save for later]
> looks good
! submit-idea → submitted need="The keys ⏎ Nobody knows who took them home, and the door stays locked." for-whom="staff" value="time_saved, staff_wellbeing" focus-area="kvalitet" title="Nobody knows who took them home, and the door stays locked"
< Thank you, Sam! Your idea “Nobody knows who took them home, and the door stays locked” has been sent. You’ll have a reply from Idégruppa within 5 working days, by 30 November. Write “mine” to see where it is.
  This is your first idea here. Thank you for speaking up about a need – that’s how it starts.
  Status: Submitted
  So far: New
  [Withdraw the idea]
