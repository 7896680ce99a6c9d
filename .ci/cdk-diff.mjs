// Compares what cfngen diff and @aws-cdk/cloudformation-diff say of templates in which one value is changed: does the resource get replaced?
// Usage: node cdk-diff.mjs PACKAGE-FOLDER CFNGEN.DLL PAGE TEMPLATE.json…
// PAGE is the Markdown file whose table lists the differences that have a reason; any other makes the exit code 1.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const PER_TEMPLATE = 12;
const AT_ONCE = 2;
const [packages, cfngen, page, ...templates] = process.argv.slice(2);
const { fullDiff } = createRequire(join(packages, 'x.js'))('@aws-cdk/cloudformation-diff');
const run = promisify(execFile);
const isCall = (value) => Object.keys(value).length === 1 && /^(Ref|Condition|Fn::)/.test(Object.keys(value)[0]);

// Every text, number and boolean in a resource's properties that is no function's argument.
function* places(value, way) {
    if (Array.isArray(value) || (typeof value === 'object' && !isCall(value))) {
        for (const [key, inner] of Object.entries(value)) yield* places(inner, [...way, key]);
    } else if (typeof value !== 'object') {
        yield way;
    }
}

function mutated(template, way) {
    const copy = structuredClone(template);
    const last = way.slice(0, -1).reduce((node, key) => node[key], copy);
    const value = last[way.at(-1)];
    last[way.at(-1)] = typeof value === 'boolean' ? !value : typeof value === 'number' ? value + 1 : value + 'x';
    return copy;
}

const folder = mkdtempSync(join(tmpdir(), 'cfngen-cdk-'));
const words = { WILL_REPLACE: 'replacement', MAY_REPLACE: 'replacement-if' };
let pairs = 0;

async function compare(template, way, number) {
    const id = way[1];
    const changed = mutated(template, way);
    const [before, after] = ['before', 'after'].map((name) => join(folder, `${number}-${name}.json`));
    writeFileSync(before, JSON.stringify(template));
    writeFileSync(after, JSON.stringify(changed));
    const { stdout } = await run('dotnet', [cfngen, 'diff', before, after, '--format', 'json']).catch((ended) => {
        if (ended.code !== 1) throw ended;
        return ended;
    });
    const direct = JSON.parse(stdout)[0].resources.find((resource) => resource.logicalId === id).changes.find((change) => !change.cause);
    const ours = Object.values(words).includes(direct.effect) ? direct.effect : 'in place';
    const theirs = words[fullDiff(template, changed).resources.get(id)?.changeImpact] ?? 'in place';
    pairs++;
    return ours === theirs ? [] : [`${template.Resources[id].Type} ${way.slice(3).filter((key) => !/^\d+$/.test(key)).join('.')}: ${ours}, ${theirs}`];
}

const work = [];
for (const file of templates) {
    const template = JSON.parse(readFileSync(file, 'utf8'));
    const all = Object.entries(template.Resources).flatMap(([id, resource]) => [...places(resource.Properties ?? {}, ['Resources', id, 'Properties'])]);
    const step = Math.max(1, Math.floor(all.length / PER_TEMPLATE));
    all.filter((_, index) => index % step === 0).forEach((way, number) => work.push(() => compare(template, way, `${basename(file, '.json')}-${number}`)));
}

try {
    const found = new Set();
    while (work.length > 0) {
        const results = await Promise.all(work.splice(0, AT_ONCE).map((start) => start()));
        results.flat().forEach((difference) => found.add(difference));
    }

    const known = new Set([...readFileSync(page, 'utf8').matchAll(/^\| `(\S+)` \| `(\S+)` \| (.+?) \| (.+?) \|/gm)].map(([, type, path, ours, theirs]) => `${type} ${path}: ${ours}, ${theirs}`));
    const unexplained = [...found].filter((difference) => !known.has(difference)).sort();
    console.log(`${pairs} pairs of templates, ${found.size} kinds of differences, ${unexplained.length} without a reason in ${page}.`);
    unexplained.forEach((difference) => console.log(`  ${difference}`));
    process.exitCode = unexplained.length > 0 ? 1 : 0;
} finally {
    rmSync(folder, { recursive: true });
}
