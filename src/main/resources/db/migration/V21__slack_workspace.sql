-- Who we are in Slack, so that a node that starts while Slack's interface is down can tell what is meant for us.
CREATE TABLE slack_workspace (
    team    VARCHAR(40) PRIMARY KEY,
    user_id VARCHAR(40) NOT NULL,
    told_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
