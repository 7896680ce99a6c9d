using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>The alarms that roll a deployment's update back.</summary>
internal sealed class DeploymentTriggers
{
    private const int MaxCount = 5;
    private const int MaxMinutes = 180;

    private readonly List<RollbackTrigger> found = [];
    private readonly List<string> problems = [];

    public DeploymentTriggers(Deployment deployment, Stack stack, TemplateDocument template)
    {
        foreach (var alarm in deployment.TriggersIn(stack))
        {
            Add(alarm, stack);
        }

        if (found.Count > MaxCount)
        {
            problems.Add(FormattableString.Invariant($"It has {found.Count} rollback triggers: CloudFormation takes {MaxCount}, so watch several alarms through one composite alarm."));
        }

        var monitoring = deployment.RollbackMonitoring;
        if (monitoring < TimeSpan.Zero || monitoring.TotalMinutes > MaxMinutes || monitoring.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            problems.Add($"{nameof(Deployment.RollbackMonitoring)} is {monitoring:c}: give whole minutes, from none to {MaxMinutes}.");
            return;
        }

        foreach (var trigger in found)
        {
            if (AlarmSpan.Of(template, trigger.LogicalId) is { } span && monitoring < span)
            {
                problems.Add(FormattableString.Invariant($"{trigger.LogicalId} looks at {span.TotalMinutes:0.#} minutes, and is watched for {monitoring.TotalMinutes} after the update: give a {nameof(Deployment.RollbackMonitoring)} in which it can ring, or an alarm that rings sooner."));
            }
        }
    }

    public IReadOnlyList<RollbackTrigger> Found => found;

    public IReadOnlyList<string> Problems => problems;

    private void Add(Resource alarm, Stack stack)
    {
        if (alarm.Id is not { } id || !ReferenceEquals(alarm.Owner, stack))
        {
            problems.Add($"A rollback trigger is no alarm of {stack}: take it from the stack, as in stack => [stack.SomeAlarm].");
        }
        else if (alarm.CfnType is not ("AWS::CloudWatch::Alarm" or "AWS::CloudWatch::CompositeAlarm"))
        {
            problems.Add($"{id} is an {alarm.CfnType}, and a rollback trigger must be an alarm.");
        }
        else
        {
            found.Add(new(id, alarm.CfnType));
        }
    }
}
