namespace CfnGen.Planning.Tests.Access;

/// <summary>However rights are grouped to statements, ordered and spelled, they are the same rights.</summary>
public sealed class RegroupingTests
{
    private static readonly string[] Actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "sqs:SendMessage"];
    private static readonly string[] Resources = ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*", "*"];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Makes_no_change(int seed)
    {
        var choices = new Choices(seed);
        var rights = Rights(choices);

        var lines = AccessLines.Between(Role(Grouped(rights)), Role(Scattered(rights, choices)));

        Assert.Empty(lines);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Hides_no_right_that_is_added(int seed)
    {
        var choices = new Choices(seed);
        var rights = Rights(choices);

        var lines = AccessLines.Between(Role(Scattered(rights, choices)), Role([.. Scattered(rights, choices), Statement(["ec2:StopInstances"], ["arn:aws:ec2:*:*:instance/i-1"])]));

        Assert.Equal(["+ Widens Warning: Allow ec2:StopInstances on arn:aws:ec2:*:*:instance/i-1 to role App"], lines);
    }

    /// <summary>Pairs of an action and a resource, at least one of each action.</summary>
    private static List<(string Action, string Resource)> Rights(Choices choices) =>
        [.. Actions.SelectMany(action => Resources.Where(resource => resource == "*" || choices.Next(2) == 0).Select(resource => (action, resource)))];

    private static string[] Grouped(List<(string Action, string Resource)> rights) =>
        [.. rights.GroupBy(right => right.Action).Select(group => Statement([group.Key], [.. group.Select(right => right.Resource)]))];

    /// <summary>One statement a right, or for a resource with all of its actions, in any order.</summary>
    private static string[] Scattered(List<(string Action, string Resource)> rights, Choices choices)
    {
        var statements = rights.GroupBy(right => right.Resource).SelectMany(group => choices.Next(2) == 0
            ? [Statement([.. group.Select(right => right.Action).OrderBy(_ => choices.Next(100))], [group.Key])]
            : group.Select(right => Statement([right.Action.ToUpperInvariant()], [group.Key])));
        return [.. statements.OrderBy(_ => choices.Next(100))];
    }

    private static string Statement(string[] actions, string[] resources) => $"{{Effect: Allow, Action: {List(actions)}, Resource: {List(resources)}}}";

    private static string List(string[] items) => items is [var only] ? $"'{only}'" : $"[{string.Join(", ", items.Select(item => $"'{item}'"))}]";

    private static string Role(string[] statements) => $"""
          App:
            Type: AWS::IAM::Role
            Properties:
              Policies: [{string.Join(", ", statements.Select((statement, index) => $"{{PolicyName: P{index}, PolicyDocument: {{Statement: {statement}}}}}"))}]
        """;

    /// <summary>Numbers that look accidental and are the same on every run.</summary>
    private sealed class Choices(int seed)
    {
        private uint state = (uint)seed * 2654435761;

        public int Next(int limit)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((state >> 16) % (uint)limit);
        }
    }
}
