using CfnGen.CloudFormationStandIn.Drifts;
using CfnGen.CloudFormationStandIn.Groups;
using CfnGen.CloudFormationStandIn.Stacks;
using CfnGen.CloudFormationStandIn.Timing;

namespace CfnGen.CloudFormationStandIn.Accounts;

/// <summary>One region of the account.</summary>
internal sealed class Region(Account account, string name)
{
    public Account Account { get; } = account;

    public string Name { get; } = name;

    public StackRegistry Stacks { get; } = new();

    public ExportRegistry Exports => new(Stacks);

    public GroupFleet Groups { get; } = new();

    public List<DriftDetection> DriftDetections { get; } = [];

    public Durations Durations => Account.Options.Durations;

    public DateTimeOffset Now => Account.Agenda.Now;

    public string Arn(string service, string rest) => $"arn:aws:{service}:{Name}:{Account.Options.AccountId}:{rest}";

    public Task Pause(TimeSpan span, CancellationToken cancel = default) => Account.Agenda.Delay(span, cancel);
}
