namespace CfnGen.Model;

/// <summary>Finds what the compiler cannot see in a resource and the records inside it: required properties that <c>with { X = null! }</c> took away again, and values that contradict each other.</summary>
internal static class ResourceProblems
{
    public static IEnumerable<string> Of(Resource resource) => Of("", resource);

    private static IEnumerable<string> Of(string path, Shape shape)
    {
        foreach (var missing in shape.MissingProperties())
        {
            yield return $"{ShapeWalk.Join(path, missing)} is required and was taken away: give it a value.";
        }

        foreach (var contradiction in shape.Contradictions())
        {
            yield return At(path, contradiction);
        }

        foreach (var (name, value) in shape.GivenValues())
        {
            var here = ShapeWalk.Join(path, name);
            foreach (var contradiction in (value as CfnValue)?.Contradictions() ?? [])
            {
                yield return At(here, contradiction);
            }

            foreach (var (below, inner) in ShapeWalk.Below([(here, value)]))
            {
                foreach (var problem in Of(below, inner))
                {
                    yield return problem;
                }
            }
        }
    }

    private static string At(string path, string contradiction) => path.Length == 0 ? contradiction : $"{path}: {contradiction}";
}
