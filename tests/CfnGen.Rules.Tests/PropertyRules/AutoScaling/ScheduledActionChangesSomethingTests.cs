using CfnGen.Rules.PropertyRules.AutoScaling;

namespace CfnGen.Rules.Tests.PropertyRules.AutoScaling;

public sealed class ScheduledActionChangesSomethingTests
{
    private readonly ScheduledActionChangesSomething rule = new();

    [Theory]
    [InlineData("Recurrence: 0 8 * * MON-FRI, MinSize: 2")]
    [InlineData("StartTime: !Ref Free, DesiredCapacity: !Ref Free")]
    [InlineData("Recurrence: !Ref Free, MaxSize: 0")]
    public void Accepts_what_says_when_and_what_and_what_deploy_time_knows(string properties)
    {
        var template = Action(properties);

        var findings = Check.With(rule, template);

        Assert.Empty(findings);
    }

    [Fact]
    public void Reports_what_is_not_said()
    {
        var template = Action("TimeZone: Europe/Berlin");

        var findings = Check.With(rule, template);

        Assert.Equal(
            [
                "(8,5) Resources/It/Properties: Say what changes: 'MinSize', 'MaxSize' or 'DesiredCapacity'.",
                "(8,5) Resources/It/Properties: Say when it happens: 'StartTime' or 'Recurrence'.",
            ],
            findings);
    }

    [Fact]
    public void Reports_a_recurrence_of_six_fields_in_a_branch()
    {
        var template = Action("MinSize: 2, Recurrence: !If [IsDaily, '0 8 * * *', 0 8 * * ? *]");

        var findings = Check.With(rule, template);

        Assert.Equal(["(8,96) Resources/It/Properties/Recurrence/Fn::If/2: Write five fields, minute, hour, day, month and day of the week, not 6 as in '0 8 * * ? *'."], findings);
    }

    private static string Action(string properties) => $$"""
        Parameters:
          Free: {Type: String}
        Conditions:
          IsDaily: !Equals [!Ref Free, daily]
        Resources:
          It:
            Type: AWS::AutoScaling::ScheduledAction
            Properties: {AutoScalingGroupName: web, {{properties}}}
        """;

    [Fact]
    public void Reports_a_time_that_never_comes()
    {
        const string Template = """
            Resources:
              Good:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: web, MinSize: 1, Recurrence: '*/15 8-18 1,15 JAN-MAR 0'}
              Bad:
                Type: AWS::AutoScaling::ScheduledAction
                Properties: {AutoScalingGroupName: web, MinSize: 1, Recurrence: '0 25 * * *'}
            """;

        var findings = Check.With(rule, Template);

        Assert.Equal(["(7,69) Resources/Bad/Properties/Recurrence: '0 25 * * *' never comes: '25' says no hours."], findings);
    }
}
