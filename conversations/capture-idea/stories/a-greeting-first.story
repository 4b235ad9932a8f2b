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
  ( ) Users of a service
  ( ) Residents
  ( ) Businesses
  ( ) Volunteers and associations
  ( ) Those of us who work here
  ( ) The organisation itself
  [Next]
  [Back]
> those of us who work here
< What gets better if we solve this? Choose all that fit.
  ( ) More income
  ( ) Lower costs
  ( ) Costs avoided
  ( ) Time saved
  ( ) Better quality
  ( ) More satisfied users
  ( ) Simpler for the user
  ( ) Better access
  ( ) More knowledge
  ( ) Better quality of life
  ( ) More engaged staff
  ( ) Better working life
  ( ) Easier to hire and keep staff
  ( ) Better for the environment
  ( ) We cope better with change
  [Next]
  [Don’t know] [Back]
> time saved and better working life
< Which focus area fits best?
  [Welfare and quality of life] [Sustainable local community] [Co-creation and involvement] [Digital first choice] [Fact-based quality development] [Leadership, co-workership and skills] [Smart use of power in our buildings (until 31 December 2028)] [A good start for new residents (until 30 June 2028)] [None of them] [Don’t know] [Back]
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
