namespace CfnGen.Planning.Consequences;

/// <summary>Names in a sentence.</summary>
internal static class Words
{
    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        [.., var last] => $"{string.Join(", ", names.Take(names.Count - 1))} and {last}",
    };
}
