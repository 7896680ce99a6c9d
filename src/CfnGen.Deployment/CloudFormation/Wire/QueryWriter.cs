using System.Globalization;
using System.Runtime.CompilerServices;
using Amazon;
using Amazon.Runtime;
using static System.FormattableString;

namespace CfnGen.Deployment.CloudFormation.Wire;

/// <summary>Writes the members of one shape as fields of the form: <c>Tags.member.1.Key</c>. What is null is left out.</summary>
/// <remarks>The name of a member is the expression that was given, since both are called the same.</remarks>
internal sealed class QueryWriter(IDictionary<string, string> fields, string prefix = "")
{
    public void Add(string? value, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value is not null)
        {
            fields.Add(prefix + name, value);
        }
    }

    public void Add(ConstantClass? value, [CallerArgumentExpression(nameof(value))] string name = "") => Add(value?.Value, name);

    public void Add(bool? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Add(value is { } known ? known ? "true" : "false" : null, name);

    public void Add(int? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Add(value?.ToString(CultureInfo.InvariantCulture), name);

    public void Add(IQueryShape? value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        value?.Write(new QueryWriter(fields, $"{prefix}{name}."));

    public void Add(List<string>? values, [CallerArgumentExpression(nameof(values))] string name = "") =>
        AddEach(values, name, static (query, value, field) => query.Add(value, field));

    public void Add<T>(List<T>? values, [CallerArgumentExpression(nameof(values))] string name = "")
        where T : IQueryShape =>
        AddEach(values, name, static (query, value, field) => query.Add(value, field));

    public void Add(Dictionary<string, string>? entries, [CallerArgumentExpression(nameof(entries))] string name = "")
    {
        var number = 0;
        foreach (var (key, value) in entries ?? [])
        {
            number++;
            Add(key, Invariant($"{name}.entry.{number}.key"));
            Add(value, Invariant($"{name}.entry.{number}.value"));
        }
    }

    /// <summary>An empty list is said to be empty: that takes away what the stack has, while a list left out keeps it.</summary>
    private void AddEach<T>(List<T>? values, string name, Action<QueryWriter, T, string> add)
    {
        if (values is { Count: 0 } && !AWSConfigs.InitializeCollections)
        {
            Add("", name);
        }

        for (var index = 0; index < values?.Count; index++)
        {
            add(this, values[index], Invariant($"{name}.member.{index + 1}"));
        }
    }
}
