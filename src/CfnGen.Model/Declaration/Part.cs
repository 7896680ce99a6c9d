using System.Diagnostics.CodeAnalysis;

namespace CfnGen.Model;

/// <summary>A group of members that several stacks use, placed in each under a prefix.</summary>
[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
public abstract class Part : Scope
{
    private readonly PartPlace place;

    protected Part(PartPlace place) => this.place = place;

    private protected sealed override Stack Root => place.Root;

    private protected sealed override string Prefix => place.Prefix;

    private protected sealed override string Path => place.Path;

    internal PartPlace Place => place;

    internal sealed override string FullId(string name) => place.IdOf(name);
}
