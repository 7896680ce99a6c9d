using System.Globalization;
using System.Text;

namespace CfnGen.Model;

/// <summary>Goes through a resource and the values inside it, and notes what is wrong with the path to it. Paths are written only where there is something to say.</summary>
internal sealed class ProblemTrail
{
    private readonly List<object?> owners = [];
    private readonly List<int> indices = [];
    private readonly List<string> problems = [];

    public static IReadOnlyList<string> Of(Resource resource)
    {
        var trail = new ProblemTrail();
        resource.Visit(trail);
        return trail.problems;
    }

    /// <summary>Looks at a property of a record.</summary>
    public void Into(Shape owner, int index, object? value) => Visit(owner, index, value);

    /// <summary>Looks at the value of a key.</summary>
    public void Into(string key, object? value) => Visit(key, 0, value);

    /// <summary>Looks at a member of a list.</summary>
    public void Into(int index, object? value) => Visit(null, index, value);

    /// <summary>What is wrong with the value that is looked at.</summary>
    public void Report(IEnumerable<string> contradictions)
    {
        foreach (var contradiction in contradictions)
        {
            var path = Path();
            problems.Add(path.Length == 0 ? contradiction : $"{path}: {contradiction}");
        }
    }

    /// <summary>A required property that was taken away again, which the compiler cannot see: <c>with { X = null! }</c>.</summary>
    public void ReportMissing(string name)
    {
        var path = Path();
        problems.Add($"{(path.Length == 0 ? name : $"{path}.{name}")} is required and was taken away: give it a value.");
    }

    private void Visit(object? owner, int index, object? value)
    {
        if (value is not (Shape or CfnValue))
        {
            return;
        }

        owners.Add(owner);
        indices.Add(index);
        if (value is Shape shape)
        {
            shape.Visit(this);
        }
        else
        {
            ((CfnValue)value).Visit(this);
        }

        owners.RemoveAt(owners.Count - 1);
        indices.RemoveAt(indices.Count - 1);
    }

    private string Path()
    {
        var path = new StringBuilder();
        for (var i = 0; i < owners.Count; i++)
        {
            var name = owners[i] switch
            {
                Shape shape => shape.CfnNameOf(indices[i]),
                string key => key,
                _ => $"[{indices[i].ToString(CultureInfo.InvariantCulture)}]",
            };
            path.Append(path.Length == 0 || name.StartsWith('[') ? "" : ".").Append(name);
        }

        return path.ToString();
    }
}
