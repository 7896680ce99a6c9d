namespace CfnGen.Model;

/// <summary>The logical id of a resource, as <c>IdOf(() => Group)</c> gives it. There is no other way to one, so that a script cannot name a wrong id.</summary>
public sealed class DeclaredId
{
    private readonly string id;
    private readonly Action<DeclaredUse> expect;

    internal DeclaredId(string id, Action<DeclaredUse> expect) => (this.id, this.expect) = (id, expect);

    public static implicit operator CfnString(DeclaredId id) => id.ToString();

    /// <summary>The id itself.</summary>
    public override string ToString() => id;

    /// <summary>Remembers what the script does with the resource, so that lowering can tell when it has nothing for that.</summary>
    internal void Expect(DeclaredUse use) => expect(use);
}
