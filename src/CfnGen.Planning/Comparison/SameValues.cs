using CfnGen.Model.Documents;
using CfnGen.Planning.Spelling;
using CfnGen.Planning.Templates;
using CfnGen.Planning.Values;

namespace CfnGen.Planning.Comparison;

/// <summary>Whether two values that are written differently are the same all the same: by what lookups and constant functions give, and by what parameters are.</summary>
internal sealed class SameValues
{
    private readonly PlannedTemplate before;
    private readonly PlannedTemplate after;
    private readonly Canonical spelling;
    private readonly Canonical parameterSpelling;
    private readonly TemplateValues formerValues;
    private readonly TemplateValues latterValues;
    private readonly Lazy<(KnownParts Former, KnownParts Latter)> certain;
    private readonly Lazy<(KnownParts Former, KnownParts Latter)> supposed;

    /// <param name="before">What is deployed.</param>
    /// <param name="after">What is to be deployed.</param>
    /// <param name="spelling">Knows what has another name.</param>
    /// <param name="renamedParameters">New names by former ones.</param>
    /// <param name="options">The values that parameters have, and that the deployment gives them.</param>
    public SameValues(
        PlannedTemplate before, PlannedTemplate after, Canonical spelling, IReadOnlyDictionary<string, string> renamedParameters, PlanOptions options)
    {
        (this.before, this.after, this.spelling, RenamedParameters) = (before, after, spelling, renamedParameters);
        parameterSpelling = spelling.With(renamedParameters);
        (formerValues, latterValues) = (TemplateValues.OfGiven(before, options.Former), TemplateValues.OfGiven(after, options.Parameters));
        certain = new(() => (new(formerValues), new(latterValues)));
        supposed = new(() => (new(new(before, options.Former)), new(new(after, KeptParameters.Of(before, after, options.Parameters)))));
    }

    /// <summary>New names of parameters by former ones.</summary>
    public IReadOnlyDictionary<string, string> RenamedParameters { get; }

    /// <summary>Whether a condition comes out otherwise than before; null: it is not known.</summary>
    public bool? IsOther(string condition) =>
        formerValues.Holds(condition) is { } former && latterValues.Holds(condition) is { } latter ? former != latter : null;

    /// <summary>Whether a value that is written as before is the same, as far as is known.</summary>
    public bool Stays(TemplateNode value) => certain.Value.Former.Of(value).Equals(certain.Value.Latter.Of(value));

    /// <summary>Whether the values are the same in every stack, under what is given.</summary>
    public bool Are(ValuePath path, TemplateNode before, TemplateNode after, IValueTypes types) => AreSame(path, before, after, types, certain.Value, spelling);

    /// <summary>Where the values are the same in some stacks: when they differ, as words that complete "if …"; null: as far as is known they differ in every stack.</summary>
    public string? Doubt(ValuePath path, TemplateNode? before, TemplateNode? after, IValueTypes types)
    {
        if (before is null || after is null)
        {
            return null;
        }

        if (AreSame(path, before, after, types, certain.Value, parameterSpelling))
        {
            var pairs = new List<string>();
            foreach (var (former, latter) in RenamedParameters)
            {
                if (ParameterNames.In(before, this.before).Contains(former))
                {
                    pairs.Add($"{latter} gets another value than {former} has");
                }
            }

            return string.Join(" or ", pairs);
        }

        if (AreSame(path, before, after, types, supposed.Value, parameterSpelling))
        {
            var names = new SortedSet<string>(StringComparer.Ordinal);
            names.UnionWith(ParameterNames.In(before, this.before));
            names.UnionWith(ParameterNames.In(after, this.after));
            return names.Count == 0 ? "a parameter has another value than its default" : $"the value of {string.Join(" or ", names)} is not the default";
        }

        return null;
    }

    private static bool AreSame(ValuePath path, TemplateNode before, TemplateNode after, IValueTypes types, (KnownParts Former, KnownParts Latter) known, Canonical spelling)
    {
        var (one, other) = (spelling.Of(known.Former.Of(before)), spelling.Of(known.Latter.Of(after)));
        return new ValueComparison(types).AreSame(path, one, other);
    }
}
