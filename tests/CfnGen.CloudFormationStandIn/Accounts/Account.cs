using CfnGen.CloudFormationStandIn.Faults;
using CfnGen.CloudFormationStandIn.Storage;
using CfnGen.CloudFormationStandIn.Templates.Parameters;
using CfnGen.CloudFormationStandIn.Timing;
using CfnGen.CloudFormationStandIn.Wire;

namespace CfnGen.CloudFormationStandIn.Accounts;

/// <summary>All state of the stand-in: the regions with their stacks, and what is going on in them. One thread at a time may look at it.</summary>
internal sealed class Account(StandInOptions options, ResourceFaults faults)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Region> regions = new(StringComparer.Ordinal);
    private readonly List<Task> running = [];

    public StandInOptions Options { get; } = options;

    public ResourceFaults Faults { get; } = faults;

    public Agenda Agenda { get; } = new(options.Clock.GetUtcNow(), options.Speed);

    public Identifiers Identifiers { get; } = new();

    public ObjectStore Storage { get; } = new();

    public ParameterStore Parameters { get; } = new(options.Parameters);

    /// <summary>The ids of the change sets that were executed, once for each time.</summary>
    public List<string> Executed { get; } = [];

    public IEnumerable<Region> Regions => regions.Values;

    /// <summary>Looks at the account, or changes it, after everything has happened that is due by now.</summary>
    public T Do<T>(Func<T> work)
    {
        lock (gate)
        {
            return Agenda.Do(() =>
            {
                Agenda.AdvanceTo(Options.Clock.GetUtcNow());
                var result = work();
                ThrowDefects();
                return result;
            });
        }
    }

    public Region Region(string name)
    {
        if (!regions.TryGetValue(name, out var region))
        {
            regions.Add(name, region = new(this, name));
        }

        return region;
    }

    /// <summary>The template at an address.</summary>
    /// <exception cref="ServiceException">There is none.</exception>
    public string ReadTemplate(string address) => Options.Templates.TryGetValue(address, out var body)
        ? body
        : TemplateAddress.Read(address, Storage);

    /// <summary>Lets an operation go on by itself, whenever the account is looked at.</summary>
    public void Run(Task operation) => running.Add(operation);

    // An operation ends in a state of its stack. An exception is a mistake of the stand-in, and its tests shall see it.
    private void ThrowDefects()
    {
        var ended = running.Where(task => task.IsCompleted).ToList();
        running.RemoveAll(ended.Contains);
        foreach (var task in ended)
        {
            task.GetAwaiter().GetResult();
        }
    }
}
