using System.Collections;
using CfnGen.Model.Documents;

namespace CfnGen.Model;

/// <summary>What cfn-init does on an instance: configurations by name, written as <c>new() { ["config"] = new() { … } }</c>.</summary>
/// <remarks>
/// Without <see cref="ConfigSets"/> cfn-init applies the configuration that is called <c>config</c>, and no other.
/// Anyone who may describe the stack reads it, and a dynamic reference in it is not resolved: it is no place for secrets.
/// </remarks>
public sealed class CloudFormationInit : CfnValue, IEnumerable<KeyValuePair<string, InitConfig>>
{
    private const string ConfigSetsKey = "configSets";
    private readonly CfnMap<InitConfig> configs = new();

    public CloudFormationInit()
        : base(null)
    {
    }

    /// <summary>Lists of configurations, applied in their order; cfn-init takes the one called <c>default</c> where none is named.</summary>
    public CfnMap<CfnList<InitConfigReference>>? ConfigSets { get; init; }

    /// <exception cref="ArgumentException">There is a configuration of that name already, or the name is reserved.</exception>
    public InitConfig this[string name]
    {
        set
        {
            if (IsRead || name == ConfigSetsKey)
            {
                throw IsRead
                    ? new InvalidOperationException($"What was already read cannot take the configuration '{name}': make a new {nameof(CloudFormationInit)}.")
                    : new ArgumentException($"Sets of configurations are given as {nameof(ConfigSets)}.", nameof(name));
            }

            configs.Add(name, value);
        }
    }

    public IEnumerator<KeyValuePair<string, InitConfig>> GetEnumerator() => configs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void Visit(ProblemTrail trail)
    {
        trail.Report(Contradictions());
        configs.Visit(trail);
    }

    private protected override bool EqualsContent(CfnValue other) => other is CloudFormationInit init
        ? configs.Equals(init.configs) && Equals(ConfigSets, init.ConfigSets)
        : base.EqualsContent(other);

    private protected override int HashContent() => HashCode.Combine(configs, ConfigSets);

    private IEnumerable<string> Contradictions()
    {
        foreach (var (set, references) in ConfigSets ?? new())
        {
            foreach (var reference in references.IsLiteral ? references : [])
            {
                if (!Knows(reference))
                {
                    yield return $"The config set '{set}' names {reference.Describe()}, which is not there: declare it, or correct the name.";
                }
            }
        }
    }

    private protected override TemplateNode Compose()
    {
        var entries = new List<MappingEntry>();
        if (ConfigSets is not null)
        {
            entries.Add(new(ConfigSetsKey, ConfigSets.Node));
        }

        entries.AddRange(((MappingNode)configs.Node).Entries);
        return new MappingNode(entries);
    }

    private bool Knows(InitConfigReference reference) => reference.SetName is { } set
        ? ConfigSets!.Any(entry => entry.Key == set)
        : configs.Any(entry => entry.Key == reference.ToString());
}
