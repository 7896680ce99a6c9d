namespace CfnGen.CloudFormationStandIn.Signing;

/// <summary>The credentials that may call: those it was started with, and those of the roles that were assumed since.</summary>
internal sealed class KeyRing(IEnumerable<AccessKey> keys)
{
    private readonly Lock gate = new();
    private readonly List<AccessKey> known = [.. keys];

    public AccessKey? Find(string id)
    {
        lock (gate)
        {
            return known.Find(key => key.Id == id);
        }
    }

    public void Add(AccessKey key)
    {
        lock (gate)
        {
            known.Add(key);
        }
    }
}
