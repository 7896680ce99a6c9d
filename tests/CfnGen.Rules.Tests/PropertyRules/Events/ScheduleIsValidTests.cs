using CfnGen.Rules.PropertyRules.Events;

namespace CfnGen.Rules.Tests.PropertyRules.Events;

public sealed class ScheduleIsValidTests
{
    private readonly ScheduleIsValid rule = new();

    [Fact]
    public void Accepts_schedules_of_each_kind()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(1 hour)}
              B:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: 'cron(0/15,50 8-17 ? JAN-MAR,dec MON-FRI,7 *)'}
              C:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: 'cron(*/5 0 L * ? 2030-2040/2)'}
              D:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: 'cron(0 0 15W * ? *)'}
              E:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: 'cron(0 0 ? * 6#3 *)'}
              F:
                Type: AWS::Scheduler::Schedule
                Properties: {ScheduleExpression: 'at(2030-01-31T12:00:00)'}
              G:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ScheduledActions: [{ScheduledActionName: a, Schedule: rate(1 days)}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_says_no_time()
    {
        const string Template = """
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: every day}
              B:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(5 minute)}
              C:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(0 minutes)}
              D:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: rate(5 weeks)}
              E:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: cron(0 22 * * *)}
              F:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: cron(0 24 * * ? *)}
              G:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: cron(0 22 * * * *)}
              H:
                Type: AWS::Scheduler::Schedule
                Properties: {ScheduleExpression: at(tomorrow)}
              I:
                Type: AWS::ApplicationAutoScaling::ScalableTarget
                Properties:
                  ScheduledActions: [{ScheduledActionName: a, Schedule: rate(days)}]
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(4,38) Resources/A/Properties/ScheduleExpression: 'every day' is no schedule: write rate(…) or cron(…).",
                "(7,38) Resources/B/Properties/ScheduleExpression: 'rate(5 minute)' is no schedule: write '5 minutes'.",
                "(10,38) Resources/C/Properties/ScheduleExpression: 'rate(0 minutes)' is no schedule: '0' is no whole number above 0.",
                "(13,38) Resources/D/Properties/ScheduleExpression: 'rate(5 weeks)' is no schedule: 'weeks' is no unit: take minutes, hours or days.",
                "(16,38) Resources/E/Properties/ScheduleExpression: 'cron(0 22 * * *)' is no schedule: cron takes six fields (minutes, hours, days of the month, months, days of the week, years), and here are 5.",
                "(19,38) Resources/F/Properties/ScheduleExpression: 'cron(0 24 * * ? *)' is no schedule: '24' says no hours.",
                "(22,38) Resources/G/Properties/ScheduleExpression: 'cron(0 22 * * * *)' is no schedule: one of the days of the month and the days of the week is ?, the other is not.",
                "(25,38) Resources/H/Properties/ScheduleExpression: 'at(tomorrow)' is no schedule: at takes a time such as 2030-01-31T12:00:00.",
                "(29,61) Resources/I/Properties/ScheduledActions/0/Schedule: 'rate(days)' is no schedule: rate takes a number and a unit: rate(5 minutes).",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_branch_and_the_default_of_a_parameter()
    {
        const string Template = """
            Parameters:
              When: {Type: String, Default: 5 minutes}
            Conditions:
              IsNightly: !Equals [!Ref AWS::Region, eu-west-1]
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: !If [IsNightly, cron(0 22 * * ? *), !Ref When]}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(8,74) Resources/A/Properties/ScheduleExpression/Fn::If/2: '5 minutes' (the default of the parameter 'When') is no schedule: write rate(…) or cron(…)."], findings);
    }

    [Fact]
    public void Leaves_a_schedule_alone_that_only_the_deployment_knows()
    {
        const string Template = """
            Parameters:
              When: {Type: String}
            Resources:
              A:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: !Ref When}
              B:
                Type: AWS::Events::Rule
                Properties: {ScheduleExpression: !Sub 'rate(${When})'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reads_schedules_that_Fn_Sub_puts_together()
    {
        const string Template = """
            Parameters:
              Hour: {Type: Number, Default: 25}
              Minute: {Type: Number}
              Unit: {Type: String, AllowedValues: [hours, weeks]}
            Resources:
              Nightly:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: !Sub 'cron(0 ${Hour} * * ? *)'
              Often:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: !Sub 'rate(5 ${Unit})'
              Free:
                Type: AWS::Events::Rule
                Properties:
                  ScheduleExpression: !Sub 'cron(${Minute} 3 * * ? *)'
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(
            [
                "(9,27) Resources/Nightly/Properties/ScheduleExpression: 'cron(0 25 * * ? *)' (the default of the parameter 'Hour') is no schedule: '25' says no hours.",
                "(13,27) Resources/Often/Properties/ScheduleExpression: 'rate(5 weeks)' (which the parameter 'Unit' allows) is no schedule: 'weeks' is no unit: take minutes, hours or days.",
            ],
            findings);
    }
}
