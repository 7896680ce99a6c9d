using CfnGen.CloudFormationStandIn.Accounts;
using CfnGen.CloudFormationStandIn.ChangeSets;
using CfnGen.CloudFormationStandIn.Operations;
using CfnGen.CloudFormationStandIn.Signals;
using CfnGen.CloudFormationStandIn.Templates.Evaluation;

namespace CfnGen.CloudFormationStandIn.Stacks;

/// <summary>A stack, as it is now, and all that happened to it.</summary>
internal sealed class Stack
{
    public const string Type = "AWS::CloudFormation::Stack";

    private readonly HashSet<string> tokens = new(StringComparer.Ordinal);
    private Operation? operation;

    public Stack(Region region, string name, Stack? parent = null)
    {
        Region = region;
        Name = name;
        Parent = parent;
        Id = region.Arn("cloudformation", $"stack/{name}/{region.Account.Identifiers.Guid()}");
        CreationTime = region.Now;
    }

    public Region Region { get; }

    public string Id { get; }

    public string Name { get; }

    /// <summary>The stack of which this is a resource; null for most.</summary>
    public Stack? Parent { get; }

    /// <summary>The outermost stack that it is a part of; null for one that is none.</summary>
    public Stack? Root => Parent?.Root ?? Parent;

    public DateTimeOffset CreationTime { get; }

    public DateTimeOffset? LastUpdatedTime { get; set; }

    public DateTimeOffset? DeletionTime { get; private set; }

    public string Status { get; private set; } = "";

    public string? StatusReason { get; private set; }

    /// <summary>Null while nothing was executed.</summary>
    public StackVersion? Version { get; set; }

    public List<StackResource> Resources { get; } = [];

    /// <summary>The oldest first.</summary>
    public List<StackEvent> Events { get; } = [];

    public IReadOnlyList<StackOutput> Outputs { get; set; } = [];

    /// <summary>The names of the exports it uses.</summary>
    public IReadOnlySet<string> Imports { get; set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The resources that wait for signals now, by their logical ids.</summary>
    public Dictionary<string, SignalWait> Waits { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of parameters that nobody may see.</summary>
    public HashSet<string> Secrets { get; } = new(StringComparer.Ordinal);

    public List<ChangeSet> ChangeSets { get; } = [];

    /// <summary>The change set that was executed last.</summary>
    public string? ExecutedChangeSet { get; set; }

    public bool TerminationProtection { get; set; }

    public string? Policy { get; set; }

    /// <summary>DRIFTED, IN_SYNC or NOT_CHECKED.</summary>
    public string DriftStatus { get; set; } = "NOT_CHECKED";

    public DateTimeOffset? DriftCheckedAt { get; set; }

    public bool DisableRollback { get; set; }

    public int? TimeoutInMinutes { get; set; }

    /// <summary>What goes on now, or went on last; null before the first operation.</summary>
    public Operation? Operation
    {
        get => operation;
        set
        {
            operation = value;
            if (value?.Token is { } token)
            {
                tokens.Add(token);
            }
        }
    }

    /// <summary>How to go back to the last good version; null while there is nothing to go back from.</summary>
    public UpdateRollback? WayBack { get; set; }

    /// <summary>Whether a request of that token began something here already, so that it must not begin it once more.</summary>
    public bool HasSeen(string? token) => token is not null && tokens.Contains(token);

    public StackResource? Find(string logicalId) => Resources.FirstOrDefault(resource => resource.LogicalId == logicalId);

    public PseudoParameters PseudoParameters(StackSettings settings) => new(Region.Account.Options.AccountId, Region.Name, Name, Id, settings.NotificationArns);

    public void Enter(string status, string? reason = null)
    {
        (Status, StatusReason) = (status, reason);
        if (status == StackStatus.DeleteComplete)
        {
            DeletionTime = Region.Now;
        }

        Add(new(Region.Account.Identifiers.Guid(), Name, Id, Type, Region.Now, status, reason, null, Operation?.Token));
    }

    public void Enter(StackResource resource, string status, string? reason = null)
    {
        (resource.Status, resource.StatusReason, resource.Timestamp) = (status, reason, Region.Now);
        Note(resource, resource.PhysicalId, status, reason);
    }

    /// <summary>An event of a resource that changes nothing of it, or of one that has another physical id by now.</summary>
    public void Note(StackResource resource, string? physicalId, string status, string? reason) => Add(new(
        $"{resource.LogicalId}-{status}-{Wire.Xml.Timestamp(Region.Now)}-{Region.Account.Identifiers.Hex(8)}",
        resource.LogicalId,
        physicalId ?? "",
        resource.Type,
        Region.Now,
        status,
        reason,
        Hide(resource.Definition?.Properties.ToJsonString()),
        Operation?.Token));

    /// <summary>A text without the values that nobody may see.</summary>
    public string? Hide(string? text) => Secrets.Aggregate(text, (shown, secret) => shown?.Replace(secret, "****", StringComparison.Ordinal));

    private void Add(StackEvent happened) => Events.Add(happened);
}
